// Notices: what the page could not take from an address, a file or a source, in plain words.
import { CrossIcon } from "./icon.tsx";
import "./notice-list.css";

interface NoticeListProps {
  readonly notices: readonly { readonly id: string; readonly text: string }[];
  readonly onDismiss: (id: string) => void;
}

/** A strip at the foot of the page; nothing at all without notices. */
export function NoticeList({ notices, onDismiss }: NoticeListProps) {
  if (notices.length === 0) return null;
  return (
    <section className="notice-list" aria-label="Notices">
      <ul>
        {notices.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={`Dismiss: ${text}`}
              onClick={() => onDismiss(id)}
            >
              <CrossIcon />
            </button>
          </li>
        ))}
      </ul>
      {notices.length > 1 ? (
        <button
          type="button"
          className="outlined-button"
          onClick={() => notices.forEach(({ id }) => onDismiss(id))}
        >
          Dismiss all
        </button>
      ) : null}
    </section>
  );
}
