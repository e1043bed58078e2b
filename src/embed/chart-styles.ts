// All styles of the element, as the build has collected them; its shadow roots share one sheet.

/** Put there by the build; see scripts/embed-build.ts. */
declare const STYLES_OF_BUILD: string;

export const STYLES: string = STYLES_OF_BUILD;
