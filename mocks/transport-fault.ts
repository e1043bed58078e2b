// Faults of the way: what becomes of a sound answer before it reaches the page.
import type { SourceId } from "../src/domain/source.ts";
import { type Scenario, TRANSPORT_FAULTS, type WireAnswer } from "./source-mock.ts";

export type TransportFault = (typeof TRANSPORT_FAULTS)[number];

/** What reaches the page: an answer after so many milliseconds, a network error, or nothing ever. */
export type Delivery =
  | { readonly answer: WireAnswer; readonly afterMs: number }
  | "network error"
  | "never";

/** True for the faults that are the same for every source. */
export function isTransportFault(scenario: Scenario): scenario is TransportFault {
  return (TRANSPORT_FAULTS as readonly string[]).includes(scenario);
}

/** The sound answer of a source as it arrives with a fault on its way; null: unharmed. */
export function delivered(
  id: SourceId,
  sound: WireAnswer,
  fault: TransportFault | null,
  slowMs: number,
): Delivery {
  const at = (answer: WireAnswer, afterMs = 0) => ({ answer, afterMs });
  switch (fault) {
    case null:
      return at(sound);
    case "offline":
    case "throttled-opaque":
      return "network error";
    case "hanging":
      return "never";
    case "slow":
      return at(sound, slowMs);
    case "refused":
      return at({ status: 403, contentType: "text/html", body: REFUSAL });
    case "throttled-text-200":
      return at({ status: 200, contentType: "text/plain; charset=utf-8", body: THROTTLING });
    case "html-instead-of-json":
      return at({ status: 200, contentType: "text/html; charset=utf-8", body: SIGN_IN });
    case "http-500":
      return at(ERRORS[id]);
    case "truncated":
      return at({ ...sound, body: cutInTwo(sound.body) });
  }
}

const REFUSAL = "<html><head><title>403 Forbidden</title></head><body>Forbidden</body></html>";
const THROTTLING =
  "Please limit requests to one every 5 seconds or contact the service's operators.";
const SIGN_IN = `<!doctype html>
<html lang="en"><head><title>Sign in</title></head>
<body><form method="post"><label>User <input name="user"></label></form></body></html>`;

const json = (body: object) => ({
  status: 500,
  contentType: "application/json",
  body: JSON.stringify(body),
});

/** Each API's own form of an error; Treasury has no documented one and sends a page. */
const ERRORS: Readonly<Record<SourceId, WireAnswer>> = {
  dbnomics: json({ message: "Internal Server Error" }),
  treasury: {
    status: 500,
    contentType: "text/html; charset=UTF-8",
    body: "<html><head><title>The website encountered an unexpected error</title></head></html>",
  },
  fred: json({ error_code: 500, error_message: "Internal Server Error." }),
  "federal-register": json({ status: 500, message: "Internal Server Error" }),
  "fiscal-data": json({ error: "Internal Server Error", message: "The query failed." }),
};

/** The first half, cut within a number so that no format takes it for whole. */
function cutInTwo(body: string): string {
  const half = Math.floor(body.length / 2);
  const inNumber = body.slice(half).search(/(?<=\d)\d/u);
  return body.slice(0, inNumber < 0 ? half : half + inNumber);
}
