// The exports by name, and how another part of the same dashboard asks for one.
import { useEffect } from "react";
import type { Chord } from "../domain/key-name.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import type { Deed } from "./export-deed.ts";

/** A deed, or what opens something. */
export type ExportCommand = Deed | "share" | "options" | "print" | "open file";

interface ExportItem {
  readonly command: ExportCommand;
  readonly name: string;
  readonly chord?: Chord;
}

/** Files by what they are called after "Download". */
export const FILES: readonly (readonly [deed: Deed, name: string])[] = [
  ["png", "PNG"],
  ["svg", "SVG"],
  ["json", "JSON"],
  ["html", "HTML"],
];

/** Tables by what they are called after "Download CSV:". */
export const TABLES: readonly (readonly [deed: Deed, name: string])[] = [
  ["series", "Series"],
  ["events", "Events"],
  ["joined", "Joined"],
];

/** All of them, in the order of the menu. */
export const EXPORTS: readonly ExportItem[] = [
  { command: "copy picture", name: "Copy picture", chord: "c" },
  { command: "copy sentence", name: "Copy sentence" },
  { command: "copy table", name: "Copy table" },
  { command: "copy live link", name: "Copy link: keeps updating", chord: "l" },
  { command: "copy exact link", name: "Copy link: exactly this" },
  ...FILES.map(([command, name]) => ({ command, name: `Download ${name}` })),
  ...TABLES.map(([command, name]) => ({ command, name: `Download CSV: ${name}` })),
  { command: "share", name: "Share or embed…" },
  { command: "options", name: "Picture options…" },
  { command: "print", name: "Print…" },
  { command: "open file", name: "Open a file…" },
];

/** What the menu and the palette both call it. */
export function exportName(command: ExportCommand): string {
  return EXPORTS.find((item) => item.command === command)!.name;
}

type Taker = (command: ExportCommand) => void;

const takers = new WeakMap<DashboardStore, Taker>();
const waiting = new WeakMap<DashboardStore, ExportCommand>();

/** Has an export done; where exports are still to come, as soon as they are here. */
export function askExport(store: DashboardStore, command: ExportCommand): void {
  const take = takers.get(store);
  if (take) take(command);
  else waiting.set(store, command);
}

/** Does what is asked for from elsewhere in the dashboard. */
export function useExportCommands(store: DashboardStore, take: Taker): void {
  useEffect(() => {
    takers.set(store, take);
    const asked = waiting.get(store);
    waiting.delete(store);
    if (asked) take(asked);
    return () => void takers.delete(store);
  });
}
