// The live preview: the very picture, laid out for its size and painted small enough to be seen whole.
import { useEffect, useRef, useState } from "react";
import { createMeasureText } from "../charts/measure-text.tsx";
import { type ExportContent, snapshotMetadata } from "../exports/export-content.ts";
import { pictureOf, type PictureWish } from "../exports/picture.ts";
import { paintPicture } from "../exports/png-file.ts";
import { themePalette } from "../exports/theme-palette.ts";
import { svgOf } from "./export-deed.ts";
import { guessedBytes, type PictureBytes } from "./picture-bytes.ts";

interface ExportPreviewProps {
  readonly content: ExportContent;
  readonly wish: PictureWish;
  readonly scale: number;
  /** Told once the picture rests; null while it changes. */
  readonly onBytes: (bytes: PictureBytes | null) => void;
}

/** Canvas pixels to a pixel of the preview at least: small type keeps its spacing. */
const FINEST = 2;
/** A picture that has not changed for so long is weighed. */
const REST_MS = 250;

/** A picture that took longer than a frame waits until the reader pauses. */
const FRAME_MS = 16;
const SLOW_MS = 150;

/** Painted at most once a frame, in a place that keeps its size. */
export function ExportPreview({ content, wish, scale, onBytes }: ExportPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [measureText] = useState(createMeasureText);
  const isSlow = useRef(false);
  const [name, setName] = useState("");
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    let frame = 0;
    const paint = () => {
      const began = performance.now();
      const [room, sheet] = [place.current, canvas.current];
      if (!room || !sheet) return;
      const picture = pictureOf(content, wish, measureText);
      const { width, height } = picture;
      const fit = Math.min(1, room.clientWidth / width, room.clientHeight / height);
      paintPicture(
        sheet,
        picture,
        themePalette(wish.theme),
        fit * Math.max(FINEST, devicePixelRatio),
      );
      sheet.style.width = `${width * fit}px`;
      sheet.style.height = `${height * fit}px`;
      setName(`${picture.name}. ${picture.description}`);
      rest = setTimeout(() => {
        sheet.toBlob((blob) => {
          if (isGone || !blob) return;
          const wanted = width * height * scale ** 2;
          const picked = guessedBytes(blob.size, sheet.width * sheet.height, wanted);
          const carried = snapshotMetadata(content).length;
          const svg = new Blob([svgOf(content, wish)]).size;
          onBytes({ width, height, png: picked + carried, svg });
        });
      }, REST_MS);
      isSlow.current = performance.now() - began > FRAME_MS;
    };
    const wait = setTimeout(
      () => {
        frame = requestAnimationFrame(paint);
      },
      isSlow.current ? SLOW_MS : 0,
    );
    return () => {
      isGone = true;
      clearTimeout(wait);
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      onBytes(null);
    };
  }, [content, wish, scale, measureText, onBytes]);
  return (
    <div ref={place} className="export-preview">
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}
