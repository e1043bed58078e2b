// A request to a public API: a simple GET in its host's queue, and in words why it failed.
import type { Day } from "../domain/civil-day.ts";
import type { Result } from "../domain/failure.ts";
import { SOURCE_NOTES, type SourceId } from "../domain/source.ts";
import { errorMessageOf } from "./error-message.ts";
import { type PolicyRefusal, watchPolicy } from "./policy-refusal.ts";
import { inTurn } from "./request-queue.ts";
import {
  answerFault,
  bodyFault,
  type Fault,
  faultOf,
  isMarkup,
  statusFault,
} from "./source-fault.ts";

/** How something is asked for. */
export interface Ask {
  /** Stops the request, or takes it out of the queue. */
  readonly signal?: AbortSignal | undefined;
  /** Past the browser's own cache: the server is asked even when a copy is still fresh. */
  readonly fresh?: boolean;
  /** For headers and body, in ms; it starts when the request leaves the queue. */
  readonly timeoutMs: number;
  /** New York's civil day now: later days are no published figures. */
  readonly today: Day;
}

const MOST_BYTES = 20_000_000;

/** The body of an answer; never rejects. A web page is a failure, whatever its status. */
export async function requestText(source: SourceId, url: URL, ask: Ask): Promise<Result<string>> {
  try {
    return await inTurn(url.host, () => send(source, url, ask), ask.signal);
  } catch {
    return stopped(source);
  }
}

/** The same, read as JSON. */
export async function requestJson(source: SourceId, url: URL, ask: Ask): Promise<Result<unknown>> {
  const answer = await requestText(source, url, ask);
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: JSON.parse(answer.value) as unknown };
  } catch {
    return bodyFault(source, answer.value);
  }
}

/** One request that may leave now. */
async function send(source: SourceId, url: URL, ask: Ask): Promise<Result<string>> {
  const { signal, fresh, timeoutMs } = ask;
  const control = new AbortController();
  const stop = () => control.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  signal?.addEventListener("abort", stop);
  const policy = watchPolicy(url);
  let status = 0;
  try {
    const response = await fetch(url, {
      credentials: "omit",
      cache: fresh === true ? "no-cache" : "default",
      signal: control.signal,
    });
    status = response.status;
    const body = await boundedText(response, control.signal);
    if (!response.ok) return statusFault(source, status, body && errorMessageOf(body));
    if (body === null) return answerFault(source, "is too large");
    return isMarkup(body) ? bodyFault(source, body) : { ok: true, value: body };
  } catch {
    if (signal?.aborted) return stopped(source);
    if (isLate) return faultOf(source, `did not answer within ${seconds(timeoutMs)} s`);
    if (status >= 300) return statusFault(source, status, null);
    if (status > 0) return answerFault(source, "breaks off or is not data");
    const refusal = await policy.refusal();
    if (refusal) return refusedByPolicy(source, url, refusal);
    return faultOf(source, "did not answer (offline, refused by the network, or asked too often)");
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    policy.stop();
  }
}

/** The body as text, null when it is larger than any answer should be; rejects when stopped. */
async function boundedText({ body }: Response, signal: AbortSignal): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", leave, { once: true });
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      leave();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

const seconds = (ms: number) => String(Math.round(ms / 100) / 10);

const because = (source: SourceId, reason: string): Fault => ({
  ok: false,
  failure: { source: SOURCE_NOTES[source].name, reason },
});

const stopped = (source: SourceId) => because(source, "The request was stopped.");

function refusedByPolicy(source: SourceId, { host }: URL, refusal: PolicyRefusal): Fault {
  const policy = "This page's security policy does not allow";
  if (refusal === "elsewhere") {
    return because(source, `${policy} requests to where ${host} sent this one on to.`);
  }
  return because(source, `${policy} requests to ${host}; the server's header must name it.`);
}
