// A file handed to the reader, in pages and frames alike.

/** Long enough for a slow disk dialog; the file is held in memory until then. */
const HELD_MS = 60_000;

/**
 * Asks the browser to save a file and says so. A frame that forbids downloads is told where the page can
 * know it; where it cannot, the sentence says what to look for.
 */
export function downloadFile(name: string, content: BlobPart, type: string): string {
  if (downloadsAllowed() === false) {
    return `This frame forbids downloads: the page around it must give it allow-downloads. Not saved: ${name}.`;
  }
  const blob = new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
  const doubt =
    downloadsAllowed() === null ? " If no file came, this frame forbids downloads." : "";
  return `Downloaded: ${name}, ${bytesText(blob.size)}.${doubt}`;
}

/** True in a page of its own, false in a frame known to forbid it, null where a frame cannot know. */
function downloadsAllowed(): boolean | null {
  if (window.parent === window) return true;
  const frame = window.frameElement;
  if (!frame) return null;
  const sandbox = frame.getAttribute("sandbox");
  return sandbox === null || /(^|\s)allow-downloads(\s|$)/i.test(sandbox);
}

/** `812 bytes`, `182 KB`, `1.4 MB` */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
