// Links to sources: only http and https, a bad one is reported and left out.
import * as v from "valibot";
import { shownText, text } from "./field.ts";
import type { Report } from "./row-file.ts";

/** A source a reader can follow. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
}

const linkSchema = v.object({ title: shownText(300), url: text(2000) }, "is not an object");

/** A row's list of sources before its links are looked at. */
export const sourceList = v.pipe(
  v.nullish(v.array(v.unknown(), "is not a list"), []),
  v.maxLength(20, "has more than 20 sources"),
);

/** True when the text is an absolute http or https address with nothing unseen in it. */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}]+$/iu.test(url) || !URL.canParse(url)) return false;
  return new URL(url).username === "" && new URL(url).password === "";
}

/** The sources that are good. */
export function toSources(list: readonly unknown[], report: Report): SourceLink[] {
  const links: SourceLink[] = [];
  list.forEach((entry, index) => {
    const parsed = v.safeParse(linkSchema, entry);
    const field = `sources.${index}`;
    if (!parsed.success) report(field, parsed.issues[0].message.slice(0, 200));
    else if (!isWebAddress(parsed.output.url)) report(`${field}.url`, "is not a web address");
    else links.push(parsed.output);
  });
  return links;
}
