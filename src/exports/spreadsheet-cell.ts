// Text that a spreadsheet may be given: never read as a formula.

/** What spreadsheets take for the begin of a formula, full-width signs too, behind blanks or apostrophes. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/;

/** The text, with an apostrophe before it where a spreadsheet could run it. */
export function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
