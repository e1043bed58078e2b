// What a frame with a chart tells the page around it, read by that page.

/** A message of version 1 that says how the chart came up. */
export type FrameReport =
  | { readonly type: "ready"; readonly name: string; readonly asOf: string }
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "failure"; readonly reason: string };

const MOST_TEXT = 500;
/** Controls, what is not seen, and what turns the text around it. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** Reads a message; null for anything else. Texts are cut to 500 characters and can be shown. */
export function toFrameReport(input: unknown): FrameReport | null {
  const fields = fieldsOf(input);
  if (fields?.["source"] !== "yieldmark" || fields["version"] !== 1) return null;
  const text = (key: string) => {
    const value = fields[key];
    return typeof value === "string" ? value.slice(0, MOST_TEXT).replaceAll(UNFIT, " ") : "";
  };
  switch (fields["type"]) {
    case "ready":
      return { type: "ready", name: text("name"), asOf: text("asOf") };
    case "height": {
      const { height } = fields;
      return typeof height === "number" && height > 0 && height < Infinity
        ? { type: "height", height }
        : null;
    }
    case "failure":
      return { type: "failure", reason: text("reason") };
    default:
      return null;
  }
}

function fieldsOf(input: unknown): Readonly<Record<string, unknown>> | null {
  return typeof input === "object" && input !== null ? { ...input } : null;
}
