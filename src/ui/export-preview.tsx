// The live preview: the very picture, laid out for its size and painted small enough to be seen whole.
import { useEffect, useRef, useState } from "react";
import { createMeasureText } from "../charts/measure-text.tsx";
import { type ExportContent, snapshotMetadata } from "../exports/export-content.ts";
import { pictureOf, type PictureWish } from "../exports/picture.ts";
import { paintPicture } from "../exports/png-file.ts";
import { themePalette } from "../exports/theme-palette.ts";
import { guessedBytes, type PictureBytes } from "./picture-bytes.ts";
import { svgOf } from "./picture-file.ts";
import { useSurface } from "./surface.tsx";

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
  const { root } = useSurface();
  const [name, setName] = useState("");
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    let frame = 0;
    const paint = () => {
      const began = performance.now();
      const [room, sheet] = [place.current, canvas.current];
      if (!room || !sheet) return;
      const palette = themePalette(wish.theme, root);
      const picture = pictureOf(content, wish, measureText);
      const { width, height } = picture;
      const fit = Math.min(1, room.clientWidth / width, room.clientHeight / height);
      paintPicture(sheet, picture, palette, fit * Math.max(FINEST, devicePixelRatio));
      sheet.style.width = `${width * fit}px`;
      sheet.style.height = `${height * fit}px`;
      setName(`${picture.name}. ${picture.description}`);
      rest = setTimeout(() => {
        sheet.toBlob((blob) => {
          if (isGone || !blob) return;
          const wanted = width * height * scale ** 2;
          const picked = guessedBytes(blob.size, sheet.width * sheet.height, wanted);
          const carried = snapshotMetadata(content).length;
          const svg = new Blob([svgOf(content, wish, palette)]).size;
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
  }, [content, wish, scale, measureText, onBytes, root]);
  return (
    <div ref={place} className="export-preview">
      <canvas ref={canvas} role="img" aria-label={name} />
    </div>
  );
}
