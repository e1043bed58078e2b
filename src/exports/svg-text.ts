// Text, attributes and numbers as an SVG file has them: nothing in them can become markup.

/** What XML 1.0 cannot hold, and what turns the text around it. */
const UNFIT =
  /[^\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text that is text wherever it stands, between tags or in quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll(UNFIT, "").replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A number with at most two decimals. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out, and `content` is markup already. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "number" ? svgNumber(value) : escapeXml(value!);
      return ` ${key}="${text}"`;
    })
    .join("");
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
