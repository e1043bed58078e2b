// A print in one sentence: a traded yield that the par yields do not contain.
import { formatLevelWithUnit } from "../domain/figure-text.ts";
import { parseMeasure } from "../domain/measure.ts";
import type { Print } from "../domain/print.ts";
import { safeLink } from "./safe-link.ts";

interface PrintLineProps {
  readonly print: Print;
  /** Whether the sources can be followed from here. */
  readonly linked: boolean;
}

/** `30Y print 5.02%: high, overnight, before the New York day; a traded yield, not a par yield`. */
export function PrintLine({ print, linked }: PrintLineProps) {
  const measure = parseMeasure(print.tenor);
  const level = measure ? formatLevelWithUnit(measure, print.level) : String(print.level);
  const links = linked
    ? print.sources.map(({ title, url }) => ({ title, link: safeLink(url) }))
    : [];
  return (
    <span>
      {print.tenor} print <b>{level}</b>: {print.extreme}, {print.session}; traded on-the-run
      yields, not par
      {links.map(({ title, link }, i) =>
        link ? (
          <span key={i}>
            {" · "}
            <a href={link.href} target="_blank" rel="noopener noreferrer external">
              {title}
            </a>
          </span>
        ) : null,
      )}
    </span>
  );
}
