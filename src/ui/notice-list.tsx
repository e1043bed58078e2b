// Notices: what the page could not take from an address, a file or a source, in plain words.
import { CrossIcon } from "./icon.tsx";
import "./notice-list.css";

interface Notice {
  readonly id: string;
  readonly text: string;
  /** Tries to mend what the notice tells of; absent when nothing can. */
  readonly onRetry?: (() => void) | undefined;
}

interface NoticeListProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

/** A strip at the foot of the page; nothing at all without notices. */
export function NoticeList({ notices, onDismiss }: NoticeListProps) {
  if (notices.length === 0) return null;
  return (
    <section className="notice-list" aria-label="Notices">
      <ul>
        {notices.map(({ id, text, onRetry }) => (
          <li key={id}>
            <span>{text}</span>
            {onRetry ? (
              <button
                type="button"
                className="outlined-button"
                aria-label={`Try again: ${text}`}
                onClick={onRetry}
              >
                Try again
              </button>
            ) : null}
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
