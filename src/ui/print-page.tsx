// The printed page: chart, event and table, made when the browser is about to print, gone after it.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createMeasureText } from "../charts/measure-text.tsx";
import { utcMinute } from "../domain/export-status.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { ExportContent } from "../exports/export-content.ts";
import { fileName } from "../exports/file-name.ts";
import { pictureOf } from "../exports/picture.ts";
import { paintPicture } from "../exports/png-file.ts";
import { themePalette } from "../exports/theme-palette.ts";
import { contentOf, type ExportSubject } from "./export-subject.ts";
import type { PictureChoice } from "./picture-choice.ts";
import "./print.css";
import { PrintedEvent } from "./printed-event.tsx";
import { PrintedTable } from "./printed-table.tsx";
import { useSurface } from "./surface.tsx";

interface PrintPageProps {
  readonly subject: ExportSubject;
  readonly releases: readonly MacroRelease[] | null;
  readonly choice: PictureChoice;
  readonly assetBase: URL;
}

/** A sheet across, A4 or Letter, within their margins. */
const SHEET = { width: 1040, height: 705 };
/** Canvas pixels to a pixel of the sheet: 300 to an inch. */
const SCALE = 3;

/** Nothing until the browser says that it prints; the page's title then names the file that is printed to. */
export function PrintPage(props: PrintPageProps) {
  const [content, setContent] = useState<ExportContent | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let pageTitle: string | null = null;
    const before = () => {
      const { subject, releases } = latest.current;
      const printed = contentOf(subject, releases);
      pageTitle ??= document.title;
      document.title = fileName(printed, "pdf").replace(/\.pdf$/, "");
      flushSync(() => setContent(printed));
    };
    const after = () => {
      document.title = pageTitle ?? document.title;
      pageTitle = null;
      setContent(null);
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  if (!content) return null;
  return <PrintedContent content={content} choice={props.choice} assetBase={props.assetBase} />;
}

interface PrintedContentProps {
  readonly content: ExportContent;
  readonly choice: PictureChoice;
  readonly assetBase: URL;
}

function PrintedContent({ content, choice, assetBase }: PrintedContentProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { root } = useSurface();
  const [picture] = useState(() => {
    const { title, labels, ladder, note, caption } = choice;
    const wish = { ...SHEET, theme: "light", title, labels, ladder, note, caption } as const;
    return pictureOf(content, wish, createMeasureText());
  });
  useLayoutEffect(() => {
    if (canvas.current) paintPicture(canvas.current, picture, themePalette("light", root), SCALE);
  }, [picture, root]);
  const { events, view } = content.input;
  const event = events.find(({ id }) => id === view.event);
  return (
    <article className="print-page" aria-label="Printed page">
      <canvas ref={canvas} role="img" aria-label={`${picture.name}. ${picture.description}`} />
      {event ? <PrintedEvent event={event} content={content} assetBase={assetBase} /> : null}
      <PrintedTable content={content} />
      <footer>
        <p>{content.status}</p>
        <p>
          {content.link} · Yieldmark {content.version} · printed {utcMinute(content.madeAt)}
        </p>
      </footer>
    </article>
  );
}
