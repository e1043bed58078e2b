// What a mounted chart may touch of the page it stands in.
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";

/** The place of a dashboard or chart in its page: all of it, or the inside of an element. */
export interface Surface {
  /** Carries the tokens and `data-theme`: the page's own element, or `.yieldmark-root` in an element. */
  readonly root: HTMLElement;
  /** Where dialogs and floating parts are put. */
  readonly layer: HTMLElement;
  /** Where keys are heard: the window on a page of ours, the root in a page of others. */
  readonly keys: EventTarget;
}

const SurfaceOf = createContext<Surface | null>(null);

interface SurfaceProviderProps {
  /** The same object at every render; another one mounts listeners anew. */
  readonly surface: Surface;
  readonly children: ReactNode;
}

/** Names the surface of everything within. */
export function SurfaceProvider({ surface, children }: SurfaceProviderProps) {
  return <SurfaceOf value={surface}>{children}</SurfaceOf>;
}

let page: Surface | undefined;

/** That of a page that is all ours. */
const pageSurface = (): Surface =>
  (page ??= { root: document.documentElement, layer: document.body, keys: window });

/** The surface this part stands on: the page's where no provider names another. */
export const useSurface = (): Surface => useContext(SurfaceOf) ?? pageSurface();

/** Hears the keys of the surface, and where each was really pressed: also within a shadow root. */
export function useKeys(onKey: (event: KeyboardEvent, target: EventTarget | undefined) => void) {
  const { keys } = useSurface();
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const press = (event: Event) => latest.current(event as KeyboardEvent, event.composedPath()[0]);
    keys.addEventListener("keydown", press);
    return () => keys.removeEventListener("keydown", press);
  }, [keys]);
}

/** The element with the focus in the tree in which `element` stands; null where nothing has it. */
export function focusBeside(element: Element): Element | null {
  const tree = element.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
}
