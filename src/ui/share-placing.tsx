// How a shared chart stands in the other page: controls, theme, height, and what comes with a frame.
import { type ReactNode, useId } from "react";
import { HEIGHTS } from "../domain/embed-snippet.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { isHeight, type ShareChoice } from "./share-choice.ts";

export interface SharePlacingProps {
  readonly choice: ShareChoice;
  readonly onChange: (patch: Partial<ShareChoice>) => void;
}

/** Each change counts at once. */
export function SharePlacing({ choice, onChange }: SharePlacingProps) {
  const isFrame = choice.how === "frame";
  const isFixed = (isFrame ? choice.frameSize : choice.elementSize) === "fixed";
  return (
    <>
      <ShareOption label="Controls">
        <ChoiceGroup
          label="Controls"
          choices={[
            { value: "none", name: "None" },
            { value: "range", name: "Range" },
            { value: "full", name: "Full" },
          ]}
          chosen={choice.controls}
          onChoose={(controls) => onChange({ controls })}
        />
      </ShareOption>
      <ShareOption label="Theme">
        <ChoiceGroup
          label="Theme of the chart"
          choices={[
            { value: "auto", name: "As the reader's" },
            { value: "light", name: "Light" },
            { value: "dark", name: "Dark" },
          ]}
          chosen={choice.theme}
          onChoose={(theme) => onChange({ theme })}
        />
      </ShareOption>
      <ShareOption label="Height">
        {isFrame ? (
          <ChoiceGroup
            label="Height"
            choices={[
              { value: "wide", name: "16:9" },
              { value: "classic", name: "4:3" },
              { value: "fixed", name: "Fixed" },
            ]}
            chosen={choice.frameSize}
            onChoose={(frameSize) => onChange({ frameSize })}
          />
        ) : (
          <ChoiceGroup
            label="Height"
            choices={[
              { value: "own", name: "As the chart needs" },
              { value: "fixed", name: "Fixed" },
            ]}
            chosen={choice.elementSize}
            onChoose={(elementSize) => onChange({ elementSize })}
          />
        )}
        {isFixed ? <HeightField choice={choice} onChange={onChange} /> : null}
      </ShareOption>
      {isFrame ? (
        <ShareOption label="With">
          <Check
            name="Script that fits the height"
            isOn={choice.hasHostScript}
            onTurn={(hasHostScript) => onChange({ hasHostScript })}
          />
          <Check
            name="Sandbox"
            isOn={choice.isSandboxed}
            onTurn={(isSandboxed) => onChange({ isSandboxed })}
          />
        </ShareOption>
      ) : null}
    </>
  );
}

/** One row: what is chosen, and its choices. */
export function ShareOption({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="export-option">
      <span aria-hidden="true">{label}</span>
      <div>{children}</div>
    </div>
  );
}

interface CheckProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Check({ name, isOn, onTurn }: CheckProps) {
  return (
    <label className="export-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
      <span>{name}</span>
    </label>
  );
}

/** Keeps what is typed; only a height within bounds counts. */
function HeightField({ choice, onChange }: SharePlacingProps) {
  const hint = useId();
  const { least, most } = HEIGHTS;
  const isGood = isHeight(choice.height);
  return (
    <label className="export-side share-height">
      <span className="visually-hidden">Height, pixels</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={choice.height}
        aria-invalid={!isGood}
        aria-describedby={hint}
        onChange={(event) => onChange({ height: event.target.valueAsNumber })}
      />{" "}
      <span id={hint} className="quiet">
        pixels, {least} to {most}
      </span>
    </label>
  );
}
