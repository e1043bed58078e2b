// The status line: where the figures come from and how old they are.
import "./status-line.css";

/** How the figures got here; `failed` when the newest could not be had. */
export type StatusTone = "bundled" | "copy" | "latest" | "failed";

interface StatusLineProps {
  readonly text: string;
  readonly tone: StatusTone;
}

/** One sentence on the figures; its marker only repeats what the words say. */
export function StatusLine({ text, tone }: StatusLineProps) {
  return (
    <p className="status-line" role="status">
      <svg className={`status-mark ${tone}`} width="8" height="8" viewBox="0 0 8 8" aria-hidden>
        <path
          d={
            tone === "failed"
              ? "M4 .8 7.5 7.2H.5Z"
              : "M4 .75a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 0 1 0-6.5Z"
          }
        />
        {tone === "copy" ? (
          <path className="status-half" d="M4 .75a3.25 3.25 0 0 1 0 6.5Z" />
        ) : null}
      </svg>
      <span>{text}</span>
    </p>
  );
}
