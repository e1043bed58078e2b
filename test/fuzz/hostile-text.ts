// Texts that a stranger may put where words are expected.

/** A script that would leave a trace, in the forms in which markup runs one. */
const MARKUP = [
  "<script>window.trace=1</script>",
  '"><img src=x onerror=window.trace=1>',
  "<svg onload=window.trace=1><script>window.trace=1</script></svg>",
  "</title></style></textarea></metadata><iframe srcdoc='<script>top.trace=1</script>'>",
  "]]><!--<script>window.trace=1</script>",
  "{{constructor.constructor('window.trace=1')()}}",
] as const;

/** Addresses that are no links. */
export const HOSTILE_LINKS = [
  "javascript:window.trace=1",
  "JaVa\tScRiPt:window.trace=1",
  "data:text/html,<script>window.trace=1</script>",
  "vbscript:trace",
  "//elsewhere.example/",
  "https://treasury.gov@elsewhere.example/",
  "https://elsewhere.example/\u202egpj.exe\u0000",
] as const;

/** Text that hides, turns or is no text. */
const UNSEEN = [
  "safe\u202etxet denrut\u202c",
  "\u2066isolated\u2069\u200e\u200f\u061c",
  "zero\u200b\u200c\u200d\u2060width\ufeff",
  "nul\u0000bell\u0007escape\u001b[31m\u0085\u009b",
  "line\u2028break\u2029and\r\nmore\tcells",
  "\u200b",
  "lone \ud800 and \udfff",
  "\ud83d",
  "tag\u{e0041}\u{e0042}",
  `Z${"\u0335\u0322\u0489".repeat(60)}algo`,
] as const;

/** What a spreadsheet would run, also behind what is not seen. */
const FORMULAS = [
  '=HYPERLINK("https://elsewhere.example/","here")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\u200b=1+1",
  "＝1+1",
  "\t=1+1",
] as const;

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] as const;

/** 100,000 characters, with places to break a line and without. */
export const ENDLESS = ["tariff ".repeat(14_286), "W".repeat(100_000)] as const;

/** All but the endless ones. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...MARKUP,
  ...HOSTILE_LINKS,
  ...UNSEEN,
  ...FORMULAS,
  ...NAMES,
];

/** Controls, what is not seen, what turns other text, and halves of characters. */
export const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
