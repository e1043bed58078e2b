// Parts of the page that its first paint does without: fetched while the page rests, then there at once.
import { type ComponentType, lazy, useEffect, useState } from "react";
import { fetchBrokenPart, PanelBoundary } from "./panel-boundary.tsx";

type Part<Props> = ComponentType<Props>;

/** A part and how to fetch it; what it resolves to stands where the script could not be had, too. */
type LaterPart<Props> = Part<Props> & { readonly fetch: () => Promise<unknown> };

const waiting = new Set<() => Promise<unknown>>([fetchBrokenPart]);
/** True once the page has rested: a part that another part brings is fetched at the next rest. */
let hasRested = false;
const REST_MS = 2000;

/**
 * A component whose script is fetched by `fetchLaterParts`, or when it is first shown: then it
 * suspends. Where it cannot be had, or breaks, its place says so.
 */
export function laterPart<Props extends object>(
  load: () => Promise<Part<Props>>,
): LaterPart<Props> {
  let part: Part<Props> | null = null;
  let asked: Promise<Part<Props>> | null = null;
  const ask = () =>
    (asked ??= load().then(
      (loaded) => (part = loaded),
      (error: unknown) => {
        asked = null;
        throw error;
      },
    ));
  const fetch = () => ask().catch(() => null);
  waiting.add(fetch);
  if (hasRested) whenResting(() => void fetch());
  const Awaited = lazy(async () => ({ default: await ask() }));
  const Chosen = (props: Props) => {
    const [Shown] = useState<Part<Props>>(() => part ?? Awaited);
    return <Shown {...props} />;
  };
  const Later = (props: Props) => (
    <PanelBoundary>
      <Chosen {...props} />
    </PanelBoundary>
  );
  return Object.assign(Later, { fetch });
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
