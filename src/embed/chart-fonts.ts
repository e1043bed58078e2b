// The chart's font in another's page: brought as bytes, so that the page need not allow a font of ours.
import { tellFont } from "../ui/chart-text.ts";

const FAMILY = "Yieldmark Inter";
const address = () =>
  new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url);
/** The local font that stands in for it: the same widths, so that nothing moves. */
const STAND_IN = {
  family: "Yieldmark Stand-in",
  source: `local("Arial"), local("Liberation Sans"), local("Helvetica")`,
  sizes: {
    sizeAdjust: "107%",
    ascentOverride: "90.5%",
    descentOverride: "22.5%",
    lineGapOverride: "0%",
  },
} as const;

const asked = new WeakSet<Document>();

/** Adds the fonts to a document, once; where they are refused, the system's own stand there. */
export function bringFonts(document: Document): void {
  if (asked.has(document)) return;
  asked.add(document);
  void bring(document.fonts).catch(() => undefined);
}

async function bring(fonts: FontFaceSet): Promise<void> {
  fonts.add(new FontFace(STAND_IN.family, STAND_IN.source, STAND_IN.sizes));
  const answer = await fetch(address());
  if (!answer.ok) return;
  const bytes = await answer.arrayBuffer();
  const face = new FontFace(FAMILY, bytes, { weight: "100 900" });
  fonts.add(await face.load());
  tellFont();
}
