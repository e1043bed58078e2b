// A text to take away: in a field, with a button that copies it.
import { useRef, useState } from "react";
import { copyText } from "./clipboard-copy.ts";

interface ShareTextProps {
  /** What the text is: the field's name. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** Where there is no clipboard the text is selected, and that is said. A copy of an older text is not told of. */
export function ShareText({ label, text, rows }: ShareTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState({ text: "", answer: "" });
  const copy = async () => {
    const refused = await copyText(text);
    if (refused) {
      field.current?.focus();
      field.current?.select();
    }
    const by = "The text is selected: copy it with Ctrl+C or ⌘C.";
    setCopied({ text, answer: refused ? `${refused.refusal}. ${by}` : "Copied." });
  };
  return (
    <div className="share-text">
      <textarea
        ref={field}
        readOnly
        rows={rows}
        aria-label={label}
        value={text}
        spellCheck={false}
      />
      <button type="button" className="outlined-button" onClick={() => void copy()}>
        Copy <span className="visually-hidden">{label}</span>
      </button>
      <p className="quiet" role="status">
        {copied.text === text ? copied.answer : ""}
      </p>
    </div>
  );
}
