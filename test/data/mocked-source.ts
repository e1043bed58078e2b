// A source's mock behind MSW, and what was asked of it.
import { http, HttpResponse, type HttpHandler } from "msw";
import type { ContentFault, SourceMock, WireAnswer } from "../../mocks/source-mock.ts";
import { on } from "../domain/facts.ts";

/** The day these tests are told it is. */
export const TODAY = on("2026-11-22");

/** How the adapters are asked. */
export const ASK = { timeoutMs: 5000, today: TODAY };

/** What an answer may be instead of the mock's own; null leaves it as it is. */
export type Instead = (url: URL, sound: WireAnswer) => Partial<WireAnswer> | "network error" | null;

/** Answers as the mock does, or otherwise; every request is noted. */
export function mockedSource(
  mock: SourceMock,
  fault: ContentFault | null = null,
  instead: Instead = () => null,
): { readonly handler: HttpHandler; readonly requests: Request[] } {
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
  return { handler, requests };
}
