// The word for the change of the curve: large, with the rule that gives it a hover or a focus away.
import { type KeyboardEvent, useId, useState } from "react";
import type { CurveWord } from "../domain/curve-change.ts";
import type { WordOfChange } from "../domain/curve-pair.ts";
import { ruleOf, WORD_RULES, wordFigures, wordReason } from "../domain/curve-word-text.ts";
import { Figure } from "./figure.tsx";
import "./curve-word-line.css";

interface CurveWordLineProps {
  /** Null where there is no word; `lack` then says why. */
  readonly found: WordOfChange | null;
  readonly lack: string;
  /** Counted to one curve later, where the hour is unknown: its day and its word. */
  readonly twin: { readonly day: string; readonly found: WordOfChange | null } | null;
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The word, the two changes it is made of, and how it is decided. */
export function CurveWordLine({ found, lack, twin }: CurveWordLineProps) {
  return (
    <div className="curve-word-line">
      {found ? <WordButton key={found.word} found={found} /> : null}
      {found ? (
        <p className="curve-word-figures">
          <Figures found={found} />
        </p>
      ) : lack === "" ? null : (
        <p className="curve-word-lack">{capital(lack)}.</p>
      )}
      {twin ? (
        <p className="curve-word-twin">
          Hour unknown; counted one curve later, to {twin.day}:{" "}
          {twin.found ? (
            <>
              <b>{twin.found.word}</b>, <Figures found={twin.found} />
            </>
          ) : (
            "no word"
          )}
        </p>
      ) : null}
      <WordRule found={found} />
    </div>
  );
}

/** Its reason stands under it while it is pointed at or has the focus; Escape puts it away. */
function WordButton({ found }: { readonly found: WordOfChange }) {
  const [isTold, setTold] = useState(false);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isTold) return;
    event.stopPropagation();
    setTold(false);
  };
  return (
    <div
      className="curve-word-place"
      onPointerEnter={() => setTold(true)}
      onPointerLeave={() => setTold(false)}
    >
      <button
        type="button"
        className="curve-word"
        aria-describedby={id}
        onFocus={() => setTold(true)}
        onBlur={() => setTold(false)}
        onClick={() => setTold(true)}
        onKeyDown={onKeyDown}
      >
        {wordTitle(found.word)}
      </button>
      <span id={id} role="tooltip" className="curve-word-tip" hidden={!isTold}>
        {capital(wordReason(found))}.
      </span>
    </div>
  );
}

function WordRule({ found }: { readonly found: WordOfChange | null }) {
  const decides = found ? ruleOf(found.word) : null;
  return (
    <details className="curve-word-rule">
      <summary>How it is decided</summary>
      <p>
        From the changes of the 2-year and the 10-year par yield. The first line that holds decides
        {found ? `; here ${wordReason(found)}` : ""}.
      </p>
      <ol>
        {WORD_RULES.map((rule, i) => (
          <li key={rule} aria-current={i === decides ? "true" : undefined}>
            {rule}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Figures({ found }: { readonly found: WordOfChange }) {
  return wordFigures(found)
    .split(", ")
    .map((text, i) => (
      <span key={text}>
        {i > 0 ? ", " : null}
        <Figure text={text} />
      </span>
    ));
}

/** `Bull steepener`; a change too small for a word says that it is. */
function wordTitle(word: CurveWord): string {
  return word === "none" ? "None, under 2 bp" : capital(word);
}
