// One source in the Sources tab: its facts, term by term, and the addresses to follow.
import type { ReactNode } from "react";
import { DatedText } from "./dated-text.tsx";
import type { SourceFact } from "./source-facts.ts";
import { SourceList } from "./source-list.tsx";
import "./source-section.css";

interface SourceFactsProps {
  readonly name: string;
  readonly facts: readonly SourceFact[];
  readonly children?: ReactNode;
}

/** A fact of several sentences has one line for each; an address is a link when it is safe. */
export function SourceFacts({ name, facts, children }: SourceFactsProps) {
  return (
    <section className="source-section" aria-label={name}>
      <h3>{name}</h3>
      <dl>
        {facts.map(({ term, lines, links = [] }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line}>
                  <DatedText text={line} />
                </p>
              ))}
              {links.length > 0 ? <SourceList sources={links} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
