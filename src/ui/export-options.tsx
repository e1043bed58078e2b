// The options of a picture: size, scale, theme, what stands on it, its caption.
import { type ReactNode, useId, useState } from "react";
import type { PictureWish } from "../exports/picture.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { choosePicture, MOST_CAPTION, type PictureChoice, SIDES } from "./picture-choice.ts";

interface ExportOptionsProps {
  readonly choice: PictureChoice;
  /** What the choice comes to. */
  readonly wish: PictureWish;
  /** The tariff ladder is on the screen. */
  readonly hasLadder: boolean;
}

const PARTS = [
  ["title", "Title"],
  ["labels", "Event labels"],
  ["ladder", "Tariff ladder"],
  ["note", "Sentence"],
] as const;

/** Each change counts at once. */
export function ExportOptions({ choice, wish, hasLadder }: ExportOptionsProps) {
  const caption = useId();
  return (
    <div className="export-options">
      <Option label="Size">
        <ChoiceGroup
          label="Size"
          choices={[
            { value: "screen", name: "As on screen" },
            { value: "slide", name: "Slide" },
            { value: "square", name: "Square" },
            { value: "typed", name: "Typed" },
          ]}
          chosen={choice.size}
          onChoose={(size) => choosePicture({ size })}
        />
        <div className="export-sides">
          <SideField
            label="Width"
            of="width"
            side={wish.width}
            onSide={(width) => choosePicture({ size: "typed", width, height: wish.height })}
          />
          <span aria-hidden="true">×</span>
          <SideField
            label="Height"
            of="height"
            side={wish.height}
            onSide={(height) => choosePicture({ size: "typed", width: wish.width, height })}
          />
        </div>
      </Option>
      <Option label="Scale">
        <ChoiceGroup
          label="Scale"
          choices={SCALES.map((scale) => ({ value: `${scale}` as const, name: `${scale}×` }))}
          chosen={`${choice.scale}`}
          onChoose={(text) => choosePicture({ scale: SCALES.find((s) => `${s}` === text)! })}
        />
      </Option>
      <Option label="Theme">
        <ChoiceGroup
          label="Theme of the picture"
          choices={[
            { value: "screen", name: "As on screen" },
            { value: "light", name: "Light" },
            { value: "dark", name: "Dark" },
          ]}
          chosen={choice.theme}
          onChoose={(theme) => choosePicture({ theme })}
        />
      </Option>
      <Option label="With">
        <div className="export-checks">
          {PARTS.map(([part, name]) => (
            <label key={part} className="export-check">
              <input
                type="checkbox"
                checked={choice[part] && (part !== "ladder" || hasLadder)}
                disabled={part === "ladder" && !hasLadder}
                onChange={(event) => choosePicture({ [part]: event.target.checked })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </Option>
      <div className="export-option">
        <label htmlFor={caption}>Caption</label>
        <div>
          <textarea
            id={caption}
            rows={2}
            maxLength={MOST_CAPTION}
            value={choice.caption}
            onChange={(event) =>
              choosePicture({ caption: event.target.value.slice(0, MOST_CAPTION) })
            }
          />
          <p className="quiet">
            {choice.caption.length} of {MOST_CAPTION} characters
          </p>
        </div>
      </div>
    </div>
  );
}

const SCALES = [1, 2, 4] as const;

function Option({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="export-option">
      <span aria-hidden="true">{label}</span>
      <div>{children}</div>
    </div>
  );
}

interface SideFieldProps {
  readonly label: string;
  readonly of: keyof typeof SIDES;
  /** Pixels at 1×. */
  readonly side: number;
  readonly onSide: (side: number) => void;
}

/** Counts as soon as it is a whole number within bounds; keeps what is typed until the reader leaves. */
function SideField({ label, of, side, onSide }: SideFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const hint = useId();
  const { least, most } = SIDES[of];
  const isWithin = (typed: number) => Number.isInteger(typed) && typed >= least && typed <= most;
  const isGood = isWithin(draft === null ? side : Number(draft));
  return (
    <label className="export-side">
      <span className="visually-hidden">{label}, pixels</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={draft ?? side}
        aria-invalid={!isGood}
        aria-describedby={isGood ? undefined : hint}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          if (isWithin(Number(text))) onSide(Number(text));
        }}
        onBlur={() => setDraft(null)}
      />
      {isGood ? null : (
        <span id={hint} className="export-hint" role="alert">
          {least} to {most}
        </span>
      )}
    </label>
  );
}
