// The development page with mock sources: starts the service worker, then the app.
import { setupWorker } from "msw/browser";
import { newYorkClock } from "../src/domain/new-york-clock.ts";
import { SOURCES } from "../src/domain/source.ts";
import { showBadge, showUnknown } from "./dev-badge.ts";
import { askedScenario, formatFaults } from "./dev-scenario.ts";
import { apiHandlers, type MockNetwork } from "./handlers.ts";

const KEPT = "yieldmark mock scenario";

/** The scenario of the address, which is taken out of it, or else the last one of this tab. */
function takeScenario(): string {
  const address = new URL(location.href);
  const asked = address.searchParams.get("scenario");
  try {
    if (asked === null) return sessionStorage.getItem(KEPT) ?? "";
    sessionStorage.setItem(KEPT, asked);
  } catch {
    // A page without storage forgets its scenario on reload.
  }
  address.searchParams.delete("scenario");
  history.replaceState(null, "", address);
  return asked ?? "";
}

const { faults, unknown } = askedScenario(takeScenario());
const network: MockNetwork = {
  faults,
  get today() {
    return newYorkClock(Date.now()).day;
  },
};

const badge = showBadge((scenario) => {
  network.faults = scenario ? Object.fromEntries(SOURCES.map((id) => [id, scenario])) : {};
  badge.say(formatFaults(network.faults));
});
badge.say(formatFaults(network.faults));
if (unknown.length > 0) showUnknown(unknown);

await setupWorker(...apiHandlers(network)).start({
  quiet: true,
  onUnhandledRequest: ({ url }, print) => {
    if (new URL(url).origin !== location.origin) print.error();
  },
});
await import("../src/main.tsx");
