// Where exports are asked for and answered: menu, key, dialog, printed page.
import { type RefObject, Suspense, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ChordOf } from "../domain/page-key.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { useDashboard } from "../state/dashboard-store.ts";
import { ExportAnswer } from "./export-answer.tsx";
import { type ExportCommand, useExportCommands } from "./export-command.ts";
import { type Answer, type Deed, type DeedOrder, doDeed } from "./export-deed.ts";
import { ExportDialog } from "./export-dialog.tsx";
import type { ExportMenuProps } from "./export-menu.tsx";
import { ExportPanel } from "./export-panel.tsx";
import "./export.css";
import { chooseFile } from "./file-opening.tsx";
import { laterPart } from "./later-part.tsx";
import { ModalDialog } from "./modal-dialog.tsx";
import { PanelBoundary } from "./panel-boundary.tsx";
import { usePageKeys } from "./page-keys.ts";
import { type Screen, usePictureChoice } from "./picture-choice.ts";
import { printNow } from "./print-command.ts";
import { PrintPage } from "./print-page.tsx";
import { useSurface } from "./surface.tsx";

const ShareDialog = laterPart(async () => (await import("./share-dialog.tsx")).ShareDialog);

interface ExportDeskProps extends ExportMenuProps {
  /** The menu is open. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How long a deed may take before the page says that it is at work. */
const SLOW_MS = 150;
const AT_WORK: Answer = { text: "Making the file…", field: null };

/** Everything behind the export button; the menu's own content stands in the menu, the rest in the page. */
export function ExportDesk(props: ExportDeskProps) {
  const { store, shown, provenance, theme, stage, isOpen, onClose } = props;
  const { root, layer } = useSurface();
  const first = useDashboard(store, (state) => state.first);
  const subject = useMemo(
    () =>
      shown && provenance && shown.range.last >= shown.range.first
        ? { ...shown, provenance, first, page: props.assetBase }
        : null,
    [shown, provenance, first, props.assetBase],
  );
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const choice = usePictureChoice();
  const hasEvent = Boolean(subject?.parts.view.event);
  const calendar = useMacroCalendar(props.assetBase, hasEvent);
  const releases = rowsOrNull(calendar);
  const newest = useRef(0);

  const act = async (deed: Deed) => {
    if (!subject) return;
    setAnswer(null);
    const turn = ++newest.current;
    const tell = (next: Answer) => turn === newest.current && setAnswer(next);
    const slow = setTimeout(() => tell(AT_WORK), SLOW_MS);
    const order: DeedOrder = { subject, releases, choice, screen: screenOf(stage, theme), root };
    const done = await doDeed(deed, order);
    clearTimeout(slow);
    tell(done);
  };
  const obey = (command: ExportCommand) => {
    if (command === "print") setAnswer(printNow());
    else if (command === "open file") chooseFile(store, layer);
    else if (command === "options" || command === "share") {
      setAnswer(null);
      if (command === "share") setSharing(true);
      else setChoosing(true);
    } else void act(command);
  };
  useExportCommands(store, obey);
  usePageKeys<ChordOf<"export">>(() => ({
    c: () => void act("copy picture"),
    l: () => void act("copy live link"),
  }));

  if (!subject) return isOpen ? <p className="export-nothing">Nothing is drawn yet.</p> : null;
  const screen = () => screenOf(stage, theme);
  return (
    <>
      {isOpen && (
        <ExportPanel
          panel={subject.parts.view.panel}
          choice={choice}
          screen={screen()}
          onCommand={(command) => {
            onClose();
            obey(command);
          }}
        />
      )}
      {createPortal(
        <>
          {isChoosing ? (
            <ModalDialog
              title="Picture options"
              onClose={() => {
                setChoosing(false);
                setAnswer(null);
              }}
            >
              <PanelBoundary>
                <ExportDialog
                  subject={subject}
                  releases={releases}
                  choice={choice}
                  screen={screen()}
                  answer={answer}
                  onDeed={(deed) => void act(deed)}
                />
              </PanelBoundary>
            </ModalDialog>
          ) : (
            <ExportAnswer answer={answer} onDismiss={() => setAnswer(null)} />
          )}
          {isSharing ? (
            <ModalDialog
              title="Share or embed"
              className="share-dialog"
              onClose={() => setSharing(false)}
            >
              <Suspense fallback={null}>
                <ShareDialog subject={subject} />
              </Suspense>
            </ModalDialog>
          ) : null}
          <PrintPage
            subject={subject}
            releases={releases}
            choice={choice}
            assetBase={props.assetBase}
          />
        </>,
        layer,
      )}
    </>
  );
}

/** The chart's size on the screen; that of what stands in its place without one. */
function screenOf(stage: RefObject<HTMLElement | null>, theme: Screen["theme"]): Screen {
  const chart = stage.current?.querySelector(".chart-frame") ?? stage.current;
  const { width = 0, height = 0 } = chart?.getBoundingClientRect() ?? {};
  return { width: Math.round(width), height: Math.round(height), theme };
}
