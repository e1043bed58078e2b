// Keys and what they do.
import type { PageKey } from "../domain/page-key.ts";
import "./key-list.css";

interface KeyListProps {
  readonly label: string;
  readonly keys: readonly PageKey[];
}

/** In two columns where there is room. */
export function KeyList({ label, keys }: KeyListProps) {
  return (
    <dl className="key-list" aria-label={label}>
      {keys.map(({ shown, does }) => (
        <div key={shown}>
          <dt>{shown}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
