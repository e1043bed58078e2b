// A JSON file asked from a server: its value, or why there is none in words a reader understands.
import type { Failure, Result } from "../domain/failure.ts";
import { watchPolicy } from "./policy-refusal.ts";

/** What is asked for, as it reads in a sentence: "The bundled par yields". */
interface Asked {
  readonly url: URL;
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
}

/** Fetches a file and reads it as JSON; never rejects, whatever the server or the network does. */
export async function loadJson({ url, name, signal }: Asked): Promise<Result<unknown>> {
  const source = url.pathname.split("/").at(-1) ?? url.pathname;
  const fail = (why: string): { ok: false; failure: Failure } => ({
    ok: false,
    failure: { source, reason: `${name} could not be read: ${why}.` },
  });
  const stopped = () => signal?.aborted === true;
  const policy = watchPolicy(url);

  let body: string;
  try {
    const answer = await fetch(url, { signal: signal ?? null });
    if (!answer.ok) return fail(refusal(answer.status));
    body = await answer.text();
  } catch {
    if (stopped()) return fail("the request was stopped");
    const isRefused = (await policy.refusal()) !== null;
    return fail(
      isRefused
        ? `this page's security policy does not allow requests to ${url.host}`
        : "the server did not answer",
    );
  } finally {
    policy.stop();
  }
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    if (/^\s*</.test(body)) return fail("the server answered with a web page instead of data");
    return fail("the answer breaks off or is not data");
  }
}

function refusal(status: number): string {
  if (status === 404) return "the server has no such file (404)";
  if (status === 401 || status === 403) return `the server refused it (${status})`;
  return `the server answered with an error (${status})`;
}
