// A reader of CSV by the letter of RFC 4180, written apart from any library.

/** Rows of cells; throws where the text breaks the rules: a stray quote, a lone CR or LF, no end. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at++;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("a quoted cell has no end");
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at++;
    } else {
      while (at < text.length && !/[",\r\n]/.test(text[at]!)) cell += text[at++];
    }
    row.push(cell);
    if (text[at] === ",") {
      at++;
      continue;
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`no end of the line at ${at}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("the last line breaks off");
  return rows;
}
