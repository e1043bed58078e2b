// What the readout says aloud, at the pace of who listens.
import { useEffect, useRef, useState } from "react";

/** A text that stands for less is not spoken, milliseconds. */
const PACE = 300;

interface ReadoutVoiceProps {
  readonly text: string;
  /** What keeps it out of sight. */
  readonly className?: string;
}

/**
 * In the page before it speaks, so that its first words are heard too. Of days that are passed in a row,
 * as while a key is held, the last is spoken.
 */
export function ReadoutVoice({ text, className = "readout-voice" }: ReadoutVoiceProps) {
  const [said, say] = useState("");
  const changed = useRef(-PACE);
  useEffect(() => {
    const now = performance.now();
    const rested = now - changed.current;
    changed.current = now;
    const timer = setTimeout(() => say(text), rested < PACE ? PACE : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={className} aria-live="polite">
      {said}
    </p>
  );
}
