// One source in the Sources tab: its facts, term by term, and the addresses to follow.
import type { ReactNode } from "react";
import { DatedText } from "./dated-text.tsx";
import type { SourceFact } from "./source-fact.ts";
import { SourceList } from "./source-list.tsx";
import "./source-section.css";

interface SourceFactsProps {
  readonly name: string;
  readonly facts: readonly SourceFact[];
  /** Stands beside the name. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A fact of several sentences has one line for each; an address is a link when it is safe. */
export function SourceFacts({ name, facts, action, children }: SourceFactsProps) {
  return (
    <section className="source-section" aria-label={name}>
      <div className="source-heading">
        <h3>{name}</h3>
        {action}
      </div>
      <dl>
        {facts.map(({ term, lines, links = [], more }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Lines lines={lines} />
              {more && more.count > 0 ? <MoreLines {...more} /> : null}
              {links.length > 0 ? <SourceList sources={links} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, i) => (
    <p key={i}>
      <DatedText text={line} />
    </p>
  ));
}

/** Lines that open; only the number of those that nobody kept. */
function MoreLines({ count, lines }: NonNullable<SourceFact["more"]>) {
  const text = `and ${count.toLocaleString("en-US")} more`;
  const untold = count - lines.length;
  if (lines.length === 0) return <p>{text}</p>;
  return (
    <details>
      <summary>{text}</summary>
      <Lines lines={lines} />
      {untold > 0 ? <p>and {untold.toLocaleString("en-US")} more that are not listed</p> : null}
    </details>
  );
}
