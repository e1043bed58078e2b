// One HTML page without script: the picture, its table and where the figures are from.
import { drawnName, joinedRows, withoutRowText } from "./drawn-table.ts";
import { type ExportContent, snapshotOfContent } from "./export-content.ts";
import { exportNotes } from "./export-note.ts";
import { escapeMarkup } from "./markup-text.ts";

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const STYLE = `
body { margin: 24px auto; padding: 0 16px; max-width: 1200px; background: #fff; color: #16181d;
  font: 14px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: anywhere; }
figure { margin: 0; }
svg { display: block; max-width: 100%; height: auto; }
h1 { font-size: 18px; break-after: avoid; }
table { border-collapse: collapse; margin: 16px 0; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: bold; padding: 4px 0; }
th, td { padding: 2px 8px 2px 0; text-align: end; vertical-align: top; }
th { overflow-wrap: normal; }
th:first-child, td:first-child, th:last-child, td:last-child { text-align: start; }
th:first-child { white-space: nowrap; }
tbody th { font-weight: normal; }
.few thead th { white-space: nowrap; }
thead th, tbody tr { border-bottom: 1px solid #d9dce1; }
dt { font-weight: bold; }
dd { margin: 0 0 6px; }
@page { margin: 14mm; }
@page wide { size: landscape; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; }
  svg { max-height: 85vh; } .wide { page: wide; font-size: 7.5pt; } tr, dl > div { break-inside: avoid; }
  thead { display: table-header-group; } }
`;

/** Most columns whose headings stand on one line, and whose table is printed upright. */
const MOST_UNBROKEN = 6;

/**
 * A page that stands for itself when opened from disk: heading, picture, sentence, the drawn series with
 * the events of each day, and provenance. `svg` is put in as it is given, without an XML declaration; it
 * must be one of ours. Every other text is escaped.
 */
export function htmlFile(content: ExportContent, svg: string): string {
  const name = escapeMarkup(drawnName(content));
  const notes = exportNotes(content, snapshotOfContent(content).sha256);
  const absent = withoutRowText(content);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${name}</h1>
<figure>
${svg.replace(/^\s*<\?xml[^>]*\?>\s*/, "")}
<figcaption>
<p>${escapeMarkup(content.sentence)}</p>
<p>${escapeMarkup(content.status)}</p>
</figcaption>
</figure>
${tableMarkup(joinedRows(content))}${absent === null ? "" : `\n<p>${escapeMarkup(absent)}</p>`}
<h2>Where this is from</h2>
<dl>
${notes.map(([term, text]) => `<div><dt>${escapeMarkup(term)}</dt><dd>${linkedText(text)}</dd></div>`).join("\n")}
</dl>
</body>
</html>
`;
}

function tableMarkup([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const columns = heading.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const lines = rows.map(([day = "", ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join("");
    return `<tr><th scope="row">${escapeMarkup(day)}</th>${rest}</tr>`;
  });
  return `<table class="${heading.length > MOST_UNBROKEN ? "wide" : "few"}">
<caption>Published figures; an empty cell has none</caption>
<thead><tr>${columns}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>`;
}

/** An address is a link when it is plain http or https; all else stays text. */
function linkedText(text: string): string {
  const escaped = escapeMarkup(text);
  return /^https?:\/\/\S+$/i.test(text)
    ? `<a href="${escaped}" rel="noreferrer">${escaped}</a>`
    : escaped;
}
