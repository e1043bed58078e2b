// Messages between a chart in a frame and the page around it, version 1.
import type { PatchText } from "./view-patch.ts";

/** What the page around asks of the chart. */
export type ToChart =
  | { readonly type: "set-view"; readonly view: PatchText }
  | {
      readonly type: "snapshot";
      /** Comes back with the answer. */
      readonly id: string;
      /** Not yet checked, as `scale`. */
      readonly format: string;
      readonly scale?: number;
    };

/** What the chart tells the page around. */
export type FromChart =
  | {
      /** The chart is drawn, and hears the page around. */
      readonly type: "ready";
      /** Every key of the view. */
      readonly view: Readonly<Record<string, string>>;
      /** The chart's accessible name. */
      readonly name: string;
      /** ISO day of the last curve. */
      readonly asOf: string;
    }
  | {
      readonly type: "height";
      /** CSS pixels, whole. */
      readonly height: number;
    }
  | {
      readonly type: "view";
      readonly view: Readonly<Record<string, string>>;
      /** What asks for this view behind the page's address: `?show=2s10s`, or empty. */
      readonly query: string;
    }
  | {
      readonly type: "event";
      /** The selected event's id; null when none is. */
      readonly event: string | null;
      /** Null without an event, or where no event has this id. */
      readonly title: string | null;
      /** ISO day it was announced; null as `title`. */
      readonly day: string | null;
    }
  | {
      readonly type: "failure";
      /** What could not be had: a failure's source, whose name every message gives to its sender. */
      readonly about: string;
      readonly reason: string;
    }
  | { readonly type: "snapshot"; readonly id: string; readonly reason: string }
  | {
      readonly type: "snapshot";
      readonly id: string;
      readonly format: string;
      /** The file's name. */
      readonly name: string;
      /** The file. A `Blob`, which this layer does not know. */
      readonly blob: unknown;
    };

const VERSION = 1;
const MOST_KEYS = 100;
const MOST_KEY = 100;
const MOST_VALUE = 1000;
const MOST_ID = 100;
const MOST_FORMAT = 20;

/** A message as it is sent. */
export function fromChart<M extends FromChart>(message: M) {
  return { ...message, source: "yieldmark", version: VERSION } as const;
}

/**
 * Reads a message of the page around; null for anything but one of version 1 within bounds: at most
 * 100 keys of 100 characters, values of 1,000. Never throws on what a message can carry.
 */
export function toChart(input: unknown): ToChart | null {
  if (!isPlain(input)) return null;
  const field = (key: string): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
  if (field("target") !== "yieldmark" || field("version") !== VERSION) return null;
  switch (field("type")) {
    case "set-view":
      return setView(field("view"));
    case "snapshot":
      return snapshot(field("id"), field("format"), field("scale"));
    default:
      return null;
  }
}

function setView(input: unknown): ToChart | null {
  if (!isPlain(input)) return null;
  const keys = Object.keys(input);
  if (keys.length > MOST_KEYS) return null;
  const entries: [string, string | null][] = [];
  for (const key of keys) {
    const value = input[key];
    if (key.length > MOST_KEY || !(value === null || isText(value, MOST_VALUE))) return null;
    entries.push([key, value]);
  }
  return { type: "set-view", view: Object.fromEntries(entries) };
}

function snapshot(id: unknown, format: unknown, scale: unknown): ToChart | null {
  if (!isText(id, MOST_ID) || !isText(format, MOST_FORMAT)) return null;
  if (scale === undefined) return { type: "snapshot", id, format };
  return typeof scale === "number" ? { type: "snapshot", id, format, scale } : null;
}

const isText = (input: unknown, most: number): input is string =>
  typeof input === "string" && input.length <= most;

function isPlain(input: unknown): input is Record<string, unknown> {
  if (typeof input !== "object" || input === null) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}
