// All styles of the element, as the build has collected them; its shadow roots share one sheet.

/** Put there by the build, and nowhere else; see scripts/embed-build.ts. */
declare const STYLES_OF_BUILD: string;

/**
 * What keeps the page's own styles out. Important declarations of a shadow root win over the page's; the
 * page keeps what places the element, and whether it is displayed: as a block or inline makes no odds to
 * what is within. Where nothing gives it a width, as beside text, it prefers one. In a page without doctype
 * tables inherit nothing unasked.
 */
const BORDER = `
:host {
  display: grid;
  min-width: 0;
  max-width: 100%;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr) !important;
  box-sizing: border-box !important;
  padding: 0 !important;
  border: 0 !important;
  gap: 0 !important;
  place-content: stretch !important;
  place-items: stretch !important;
  background: none !important;
  box-shadow: none !important;
  outline: none !important;
  opacity: 1 !important;
  overflow: visible !important;
  columns: auto !important;
  clip-path: none !important;
  filter: none !important;
  mask: none !important;
  mix-blend-mode: normal !important;
  transform: none !important;
  zoom: 1 !important;
  direction: ltr !important;
  writing-mode: horizontal-tb !important;
}
:host([hidden]) {
  display: none !important;
}
.yieldmark-root {
  display: grid;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  width: 100%;
  visibility: inherit;
  pointer-events: inherit;
  contain-intrinsic-inline-size: 640px;
}
table {
  color: inherit;
  font: inherit;
  text-align: inherit;
  white-space: inherit;
}
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The sheet of all elements of a document; null in one that is never shown. */
export function chartSheet(document: Document): CSSStyleSheet | null {
  const view = document.defaultView;
  if (!view) return null;
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(BORDER + STYLES_OF_BUILD);
  sheets.set(document, sheet);
  return sheet;
}
