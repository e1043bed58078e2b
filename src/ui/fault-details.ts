// What a reader may copy of a fault: version, view, last errors; nothing of theirs, and no other's addresses.
import { encodeView } from "../domain/view-codec.ts";
import type { View } from "../domain/view.ts";

interface FaultDetails {
  readonly version: string;
  /** Null where nobody says what was shown. */
  readonly view: View | null;
  /** As they were thrown, the last one last. */
  readonly faults: readonly unknown[];
  /** Where the app's own scripts come from, such as `https://desk.example`. */
  readonly origin: string;
}

const LONGEST_MESSAGE = 300;
const MOST_PLACES = 6;
const ADDRESS = /\b(?:[a-z][a-z+.-]*:\/\/|data:|blob:)[^\s)'"]+/gi;
const PLACE = /^(.*?)(https?:\/\/\S+?:\d+:\d+)\)?$/;

/** A few lines of text. What was searched for is the reader's own and stays out. */
export function faultDetails({ version, view, faults, origin }: FaultDetails): string {
  const pairs = view ? encodeView({ ...view, q: "" }).map((pair) => pair.join("=")) : [];
  return [
    `Yieldmark ${version}`,
    ...(view ? [`View: ${pairs.join("&") || "the first one"}`] : []),
    ...faults.flatMap((fault, at) => [
      `${at + 1}. ${messageOf(fault, origin)}`,
      ...placesOf(fault, origin).map((place) => `   ${place}`),
    ]),
  ].join("\n");
}

/** True for a part that was asked for and not had, in the words of each browser. */
export function isUnfetched(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    /dynamically imported module|importing a module script|preload css/i.test(fault.message)
  );
}

function messageOf(fault: unknown, origin: string): string {
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(typeof fault);
  const whole = text
    .replaceAll(ADDRESS, (address) => ownPath(address, origin) ?? "[address]")
    .replaceAll(/\s+/g, " ");
  return whole.length > LONGEST_MESSAGE ? `${whole.slice(0, LONGEST_MESSAGE - 1)}…` : whole;
}

/** Where in our own scripts it came from: the top of the stack, without the origin. */
function placesOf(fault: unknown, origin: string): string[] {
  const lines = fault instanceof Error ? (fault.stack ?? "").split("\n", 50) : [];
  return lines
    .flatMap((line) => {
      const [, before, address] = PLACE.exec(line.trim()) ?? [];
      const path = address && ownPath(address, origin);
      return path ? [`${(before ?? "").slice(0, 80)}${path}`.replace("(", "")] : [];
    })
    .slice(0, MOST_PLACES);
}

/** The path of an address of ours, without what was asked of it; null for any other. */
function ownPath(address: string, origin: string): string | null {
  if (!address.startsWith(`${origin}/`)) return null;
  const place = /:\d+:\d+$/.exec(address)?.[0] ?? "";
  const path = address.slice(origin.length, address.length - place.length);
  return path.replace(/[?#].*$/, "") + place;
}
