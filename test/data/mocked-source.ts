// A source's mock behind MSW: its answers or others, every request noted, unhandled ones refused.
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { ContentFault, SourceMock, WireAnswer } from "../../mocks/source-mock.ts";
import type { Ask } from "../../src/data/api-request.ts";
import { on } from "../domain/facts.ts";

/** The day these tests are told it is. */
export const TODAY = on("2026-11-22");

/** How the adapters are asked. */
export const ASK: Ask = { timeoutMs: 5000, today: TODAY };

/** What an answer is instead of the mock's own; null leaves it as it is. */
export type Instead = (url: URL, sound: WireAnswer) => Partial<WireAnswer> | "network error" | null;

/** Serves the mock for a test file; the function it gives asks `load` under a fault. */
export function mockedSource<T>(mock: SourceMock, load: (ask: Ask) => Promise<T>) {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  return async (
    fault: ContentFault | null = null,
    instead: Instead = () => null,
    ask: Ask = ASK,
  ) => {
    const requests: Request[] = [];
    const handler = http.get(mock.path, ({ request }) => {
      requests.push(request);
      const url = new URL(request.url);
      const sound = mock.answer(url, fault, TODAY);
      const other = instead(url, sound);
      if (other === "network error") return HttpResponse.error();
      const { status, contentType, body } = { ...sound, ...other };
      return new HttpResponse(body, { status, headers: { "Content-Type": contentType } });
    });
    server.resetHandlers(handler);
    return { result: await load(ask), requests };
  };
}

/** The reasons of what was left out. */
export const reasonsOf = (leftOut: readonly { readonly reason: string }[]) =>
  leftOut.map(({ reason }) => reason);
