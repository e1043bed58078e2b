// In the picture dialog: what the picture will be, its options, and what can be done with it.
import { useMemo, useState } from "react";
import type { MacroRelease } from "../domain/macro-release.ts";
import { AnswerText } from "./export-answer.tsx";
import type { Answer, Deed } from "./export-deed.ts";
import { ExportOptions } from "./export-options.tsx";
import { ExportPreview } from "./export-preview.tsx";
import { contentOf, type ExportSubject } from "./export-subject.ts";
import { bytesText } from "./file-download.ts";
import type { PictureBytes } from "./picture-bytes.ts";
import { type PictureChoice, type Screen, wishOf } from "./picture-choice.ts";

interface ExportDialogProps {
  readonly subject: ExportSubject;
  readonly releases: readonly MacroRelease[] | null;
  readonly choice: PictureChoice;
  /** The chart as it was when the dialog opened. */
  readonly screen: Screen;
  readonly answer: Answer | null;
  readonly onDeed: (deed: Deed) => void;
}

/** What stands in the dialog. */
export function ExportDialog(props: ExportDialogProps) {
  const { subject, releases, choice, answer, onDeed } = props;
  const [screen] = useState(props.screen);
  const [bytes, setBytes] = useState<PictureBytes | null>(null);
  const content = useMemo(() => contentOf(subject, releases), [subject, releases]);
  const wish = useMemo(() => wishOf(choice, screen), [choice, screen]);
  const size = bytes ?? wish;
  return (
    <>
      <ExportPreview content={content} wish={wish} scale={choice.scale} onBytes={setBytes} />
      <ExportOptions choice={choice} wish={wish} hasLadder={subject.parts.view.ladder === "on"} />
      <footer>
        <p className="export-size">
          <b>
            {size.width * choice.scale} × {size.height * choice.scale} pixels
          </b>{" "}
          <span className="quiet">
            {bytes
              ? `PNG about ${bytesText(bytes.png)}, SVG ${bytesText(bytes.svg)}`
              : "estimating…"}
          </span>
        </p>
        <div className="export-buttons">
          <DeedButton name="Copy" of="picture" onPress={() => onDeed("copy picture")} />
          <DeedButton name="PNG" of="file" onPress={() => onDeed("png")} />
          <DeedButton name="SVG" of="file" onPress={() => onDeed("svg")} />
        </div>
        <AnswerText answer={answer} />
      </footer>
    </>
  );
}

interface DeedButtonProps {
  readonly name: string;
  readonly of: string;
  readonly onPress: () => void;
}

function DeedButton({ name, of, onPress }: DeedButtonProps) {
  return (
    <button type="button" className="outlined-button" onClick={onPress}>
      {name} <span className="visually-hidden">{of}</span>
    </button>
  );
}
