// What the export menu holds: copies, links, files, and the ways to options, print and opening.
import type { ReactNode } from "react";
import { keyOf } from "../domain/page-key.ts";
import type { View } from "../domain/view.ts";
import { type ExportCommand, exportName, FILES, TABLES } from "./export-command.ts";
import {
  choosePicture,
  type PictureChoice,
  type Screen,
  sizeText,
  wishOf,
} from "./picture-choice.ts";

interface ExportPanelProps {
  /** What stands where the chart would. */
  readonly panel: View["panel"];
  readonly choice: PictureChoice;
  readonly screen: Screen;
  readonly onCommand: (command: ExportCommand) => void;
}

/** Every item closes the menu; what came of it is said in the page. */
export function ExportPanel(props: ExportPanelProps) {
  const { choice, screen, onCommand } = props;
  const wish = wishOf(choice, screen);
  const item = (command: ExportCommand, hint: ReactNode) => (
    <Item name={exportName(command)} hint={hint} onPress={() => onCommand(command)} />
  );
  return (
    <div className="export-panel">
      {props.panel === "impact" || props.panel === "curve" ? (
        <p className="export-note">
          Pictures and files show the chart of the same days
          {props.panel === "impact" ? "; the responses have a CSV of their own." : "."}
        </p>
      ) : null}
      <section aria-label="Copy">
        {item(
          "copy picture",
          <>
            {sizeText(wish, choice.scale)}, {wish.theme} <kbd>{keyOf("c")}</kbd>
          </>,
        )}
        {item("copy sentence", "what is shown, in words")}
        {item("copy table", "cells for a spreadsheet")}
        {item(
          "copy live link",
          <>
            opens on the latest curves <kbd>{keyOf("l")}</kbd>
          </>,
        )}
        {item("copy exact link", "carries these numbers")}
      </section>
      <section aria-label="Download">
        <Row label="Download">
          {FILES.map(([deed, name]) => (
            <FileButton key={deed} name={name} of="Download" onPress={() => onCommand(deed)} />
          ))}
        </Row>
        <Row label="CSV">
          {TABLES.map(([deed, name]) => (
            <FileButton key={deed} name={name} of="Download CSV:" onPress={() => onCommand(deed)} />
          ))}
          <label className="export-check">
            <input
              type="checkbox"
              checked={choice.csvNotes}
              onChange={(event) => choosePicture({ csvNotes: event.target.checked })}
            />
            <span># source lines</span>
          </label>
        </Row>
      </section>
      <section aria-label="More">
        {item("share", "link, frame, element")}
        {item("options", "size, theme, caption")}
        {item("print", "chart, then its table")}
        {item("open file", "a PNG, SVG or JSON of ours")}
      </section>
    </div>
  );
}

interface ItemProps {
  readonly name: string;
  readonly hint: ReactNode;
  readonly onPress: () => void;
}

function Item({ name, hint, onPress }: ItemProps) {
  return (
    <button type="button" className="export-item" onClick={onPress}>
      <b>{name}</b> <span>{hint}</span>
    </button>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="export-row">
      <b aria-hidden="true">{label}</b>
      <div>{children}</div>
    </div>
  );
}

interface FileButtonProps {
  readonly name: string;
  /** What the row is of, for who hears the button alone. */
  readonly of: string;
  readonly onPress: () => void;
}

function FileButton({ name, of, onPress }: FileButtonProps) {
  return (
    <button type="button" className="outlined-button" onClick={onPress}>
      <span className="visually-hidden">{of} </span>
      {name}
    </button>
  );
}
