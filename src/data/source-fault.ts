// What a source did wrong, in sentences that begin with its name: the status line shows them as is.
import type { Failure } from "../domain/failure.ts";
import { SOURCE_NOTES, type SourceId } from "../domain/source.ts";
import { plainText } from "./plain-text.ts";

const LONGEST = 300;

/** A failed result. */
export interface Fault {
  readonly ok: false;
  readonly failure: Failure;
}

/** "DBnomics was asked too often (429)." from `was asked too often (429)`; no full stop is needed. */
export function faultOf(source: SourceId, what: string): Fault {
  const { name } = SOURCE_NOTES[source];
  return { ok: false, failure: { source: name, reason: `${name} ${plainText(what, LONGEST)}.` } };
}

/** The same of its answer: "DBnomics' answer is too large." from `is too large`. */
export function answerFault(source: SourceId, what: string, path?: string): Fault {
  const { name } = SOURCE_NOTES[source];
  const owner = name.endsWith("s") ? `${name}'` : `${name}'s`;
  const failure = { source: name, reason: `${owner} answer ${plainText(what, LONGEST)}.` };
  return { ok: false, failure: path === undefined ? failure : { ...failure, path } };
}

/** An answer of another shape: "… than expected: series.docs is not a list." */
export function shapeFault(source: SourceId, path: string, what: string): Fault {
  const said = `has another shape than expected: ${plainText(path, 80)} ${plainText(what, 160)}`;
  return answerFault(source, said, path.slice(0, 80));
}

/** An answer with a status of 400 or more; `message` is what its body says, null when nothing. */
export function statusFault(source: SourceId, status: number, message: string | null): Fault {
  if (status === 401 || status === 403) return faultOf(source, `refused the request (${status})`);
  if (status === 429) return faultOf(source, "was asked too often (429)");
  return errorFault(source, ` (${status})`, message);
}

/** An answer that looks sound and says that it is an error: "… answered with an error: <message>." */
export function saidFault(source: SourceId, message: string): Fault {
  return errorFault(source, "", message);
}

function errorFault(source: SourceId, status: string, message: string | null): Fault {
  const said = plainText(message ?? "", 120).replace(/[.\s]+$/, "");
  return faultOf(source, `answered with an error${status}${said && `: ${said}`}`);
}

/** A body with status 200 that is not data: a web page, a sentence, or data that breaks off. */
export function bodyFault(source: SourceId, body: string): Fault {
  if (isMarkup(body)) return faultOf(source, "answered with a web page instead of data");
  const said = plainText(body.slice(0, 500), 80);
  if (!/^\p{L}/u.test(said)) return answerFault(source, "breaks off or is not data");
  return faultOf(source, `answered with text instead of data: “${said}”`);
}

/** True when a body is a web page or other markup. */
export function isMarkup(body: string): boolean {
  return /^[\s\ufeff]*</.test(body);
}
