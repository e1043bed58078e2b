// The clipboard, where there is one.

/** What kept something from the clipboard, as a clause. */
export interface ClipboardRefusal {
  readonly refusal: string;
}

/** Parts by media type; a promise keeps the reader's gesture while the part is still made. */
type Parts = Readonly<Record<string, Blob | Promise<Blob>>>;

/** Puts all parts on the clipboard, as one item. Never rejects: null when it is done. */
export async function copyParts(parts: Parts): Promise<ClipboardRefusal | null> {
  const missing = absence("write");
  if (missing) return missing;
  if (typeof ClipboardItem !== "function") return { refusal: CANNOT };
  return attempt(() => navigator.clipboard.write([new ClipboardItem({ ...parts })]));
}

/** Puts a text on the clipboard. Never rejects: null when it is done. */
export async function copyText(text: string): Promise<ClipboardRefusal | null> {
  return absence("writeText") ?? attempt(() => navigator.clipboard.writeText(text));
}

const CANNOT = "This browser cannot copy that";

function absence(method: "write" | "writeText"): ClipboardRefusal | null {
  const clipboard: Partial<Clipboard> | undefined = navigator.clipboard;
  if (typeof clipboard?.[method] === "function") return null;
  if (clipboard) return { refusal: CANNOT };
  const why = window.isSecureContext ? "" : " (plain http)";
  return { refusal: `The clipboard is not available here${why}` };
}

async function attempt(write: () => Promise<void>): Promise<ClipboardRefusal | null> {
  try {
    await write();
    return null;
  } catch {
    return { refusal: "The browser refused the clipboard" };
  }
}
