// Parts of the page that its first paint does without: fetched while the page rests, then there at once.
import { type ComponentType, lazy, useEffect, useState } from "react";

type Part<Props> = ComponentType<Props>;

/** A part and how to fetch it; what it resolves to stands where the script could not be had, too. */
type LaterPart<Props> = Part<Props> & { readonly fetch: () => Promise<unknown> };

const waiting = new Set<() => Promise<unknown>>();
/** True once the page has rested: a part that another part brings is fetched at the next rest. */
let hasRested = false;
const REST_MS = 2000;

/**
 * A component whose script is fetched by `fetchLaterParts`, or when it is first shown: then it
 * suspends. Where the server does not answer it says so in its place.
 */
export function laterPart<Props extends object>(
  load: () => Promise<Part<Props>>,
): LaterPart<Props> {
  let part: Part<Props> | null = null;
  let asked: Promise<Part<Props>> | null = null;
  const ask = () =>
    (asked ??= load().then(
      (loaded) => (part = loaded),
      () => {
        asked = null;
        return MissingPart;
      },
    ));
  waiting.add(ask);
  if (hasRested) whenResting(() => void ask());
  const Awaited = lazy(async () => ({ default: await ask() }));
  const Later = (props: Props) => {
    const [Shown] = useState<Part<Props>>(() => part ?? Awaited);
    return <Shown {...props} />;
  };
  return Object.assign(Later, { fetch: ask });
}

/** Fetches a part at once where it is wanted; true when nothing needs to wait for it. */
export function usePart<Props>({ fetch }: LaterPart<Props>, isWanted: boolean): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    if (isWanted) void fetch().then(() => setHere(true));
  }, [fetch, isWanted]);
  return isHere || !isWanted;
}

/** Fetches all later parts when the page next rests; the answer calls that off. */
export function fetchLaterParts(): () => void {
  return whenResting(() => {
    hasRested = true;
    waiting.forEach((ask) => void ask());
  });
}

/** Acts when the page next rests; the answer calls that off. */
export function whenResting(act: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(act, REST_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: REST_MS });
  return () => cancelIdleCallback(handle);
}

function MissingPart() {
  return <p className="rail-note">The server did not answer. Reload the page to see this part.</p>;
}
