// Whom a document of the Federal Register is aimed at, read from its title.

/** Names of partners as titles write them, and the codes policy events use. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bchin(?:a|ese)\b|people.?s republic of chi/i, "CN"],
  [/\bcanad(?:a|ian)\b|\bnorthern (?:and southern )?border\b/i, "CA"],
  [/\bmexic(?:o|an)\b|\bsouthern border\b/i, "MX"],
  [/\beuropean union\b|\blarge civil aircraft\b/i, "EU"],
  [/\bbrazil(?:ian)?\b/i, "BR"],
  [/\bunited kingdom\b/i, "GB"],
  [/\bindian?\b/i, "IN"],
  [/\bjapan(?:ese)?\b/i, "JP"],
  [/\bkorean?\b/i, "KR"],
  [/\bviet ?nam(?:ese)?\b/i, "VN"],
  [/\bswitzerland\b|\bswiss\b/i, "CH"],
  [/\bliechtenstein\b/i, "LI"],
  [/\btaiwan\b/i, "TW"],
  [/\brussian?\b/i, "RU"],
  [/\bturk(?:ey|ish)\b|\btürkiye\b/i, "TR"],
  [/\bvenezuelan?\b/i, "VE"],
  [/\biran(?:ian)?\b/i, "IR"],
  [/\bcuban?\b/i, "CU"],
  [/\bcolombian?\b/i, "CO"],
  [/\bargentin(?:a|e)\b/i, "AR"],
  [/\bindonesian?\b/i, "ID"],
  [/\bmalaysian?\b/i, "MY"],
  [/\bcambodian?\b/i, "KH"],
  [/\bthailand\b|\bthai\b/i, "TH"],
  [/\bphilippines?\b/i, "PH"],
  [/\becuador(?:ian)?\b/i, "EC"],
  [/\bguatemalan?\b/i, "GT"],
  [/\bel salvador\b/i, "SV"],
  [/\bnicaraguan?\b/i, "NI"],
  [/\bjordan(?:ian)?\b/i, "JO"],
  [/\bfrance\b|\bfrench\b/i, "FR"],
  [/\baustrian?\b/i, "AT"],
  [/\bital(?:y|ian)\b/i, "IT"],
  [/\bspain\b|\bspanish\b/i, "ES"],
];

/**
 * Codes of the partners a title names, in the order of the table; `GLOBAL` when it names none.
 * A border stands for the country behind it, and the aircraft dispute for the European Union.
 */
export function targetsIn(title: string): readonly string[] {
  const codes = NAMES.flatMap(([name, code]) => (name.test(title) ? [code] : []));
  return codes.length === 0 ? ["GLOBAL"] : codes;
}
