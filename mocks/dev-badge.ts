// The badge at the foot of a page with mock sources: what is mocked, and a choice of scenario.
import { type Scenario, SCENARIOS } from "./source-mock.ts";

const NOTE = "figures after 1 Oct 2026 are SYNTHETIC";
const COLOURS = { background: "#f2c14e", color: "#16181d" };

/** Shows the badge; `choose` gets the scenario picked for all sources, null for none. */
export function showBadge(choose: (scenario: Scenario | null) => void): {
  say(faults: string): void;
} {
  const text = document.createElement("span");
  const select = document.createElement("select");
  select.ariaLabel = "Scenario for all mock sources";
  select.append(
    new Option("all…", "", true, true),
    ...["healthy", ...SCENARIOS].map((name) => new Option(name)),
  );
  select.addEventListener("change", () => {
    choose(SCENARIOS.find((name) => name === select.value) ?? null);
    select.selectedIndex = 0;
  });
  Object.assign(select.style, { marginLeft: "8px", font: "inherit" });
  const badge = box({ bottom: "4px", left: "8px" });
  badge.append(text, select);
  return { say: (faults) => (text.textContent = `Mock sources: ${faults} · ${NOTE}`) };
}

/** Says over the page which words of `?scenario=` mean nothing, here and in the console. */
export function showUnknown(words: readonly string[]): void {
  const quoted = words.map((word) => `“${word.slice(0, 60)}”`).join(", ");
  const text = `Unknown scenario: ${quoted}. Known: healthy, ${SCENARIOS.join(", ")}.`;
  console.error(text);
  const banner = box({
    bottom: "34px",
    left: "8px",
    maxWidth: "60ch",
    background: "#8a1c1c",
    color: "#fff",
  });
  banner.role = "alert";
  banner.textContent = text;
}

function box(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement("aside");
  Object.assign(element.style, {
    ...COLOURS,
    position: "fixed",
    zIndex: "1000",
    padding: "2px 8px",
    borderRadius: "4px",
    font: "11px/1.5 system-ui, sans-serif",
    ...style,
  });
  document.body.append(element);
  return element;
}
