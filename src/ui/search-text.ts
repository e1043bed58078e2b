// The text of the search field: it answers every key at once, the view follows when the hand rests.
import { useEffect, useState } from "react";

const REST_MS = 180;
const UNSEARCHABLE = /[\p{Cc}\p{Cs}]/gu;

/**
 * The field's text and how to set it; a change of the view from elsewhere replaces the text. Only what was
 * typed is written to the view: a link's own words are left as they are.
 */
export function useSearchText(
  q: string,
  onSearch: (q: string) => void,
): readonly [string, (text: string) => void] {
  const [field, setField] = useState({ text: q, known: q, typed: false });
  if (q !== field.known) {
    const text = q === field.text.trim() ? field.text : q;
    setField({ text, known: q, typed: false });
  }
  const wanted = field.text.trim();
  const isBehind = field.typed && wanted !== q && q === field.known;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => onSearch(wanted), REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, isBehind, onSearch]);
  const type = (next: string) =>
    setField(({ known }) => ({ text: next.replaceAll(UNSEARCHABLE, " "), known, typed: true }));
  return [field.text, type];
}
