// The text of the search field: it answers every key at once, the view follows when the hand rests.
import { useEffect, useState } from "react";

const REST_MS = 180;
const UNSEARCHABLE = /[\p{Cc}\p{Cs}]/gu;

/** The field's text and how to set it; a change of the view from elsewhere replaces the text. */
export function useSearchText(
  q: string,
  onSearch: (q: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(q);
  const [known, setKnown] = useState(q);
  if (q !== known) {
    setKnown(q);
    if (q !== text.trim()) setText(q);
  }
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === q || q !== known) return;
    const timer = setTimeout(() => onSearch(wanted), REST_MS);
    return () => clearTimeout(timer);
  }, [wanted, q, known, onSearch]);
  return [text, (next) => setText(next.replaceAll(UNSEARCHABLE, " "))];
}
