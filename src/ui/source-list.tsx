// Sources as links, each with the host it leads to.
import { safeLink } from "./safe-link.ts";
import "./source-list.css";

interface SourceListProps {
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** A source whose address is not a plain web address stays text. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul className="source-list">
      {sources.map(({ title, url }, i) => {
        const link = safeLink(url);
        return (
          <li key={i}>
            {link ? (
              <>
                <a href={link.href} target="_blank" rel="noopener noreferrer external">
                  {title}
                </a>{" "}
                <span className="quiet">{link.host}</span>
              </>
            ) : (
              title
            )}
          </li>
        );
      })}
    </ul>
  );
}
