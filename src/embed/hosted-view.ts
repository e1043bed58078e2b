// The view of a chart in another's page: what the page asks for, apart from what its reader does.
import { decodeView, type Pairs, type ViewProblem } from "../domain/view-codec.ts";
import { type PatchText, patchView } from "../domain/view-patch.ts";
import type { View } from "../domain/view.ts";
import { openAwaited } from "../state/awaited-fragment.ts";
import { createDashboardStore, type DashboardStore } from "../state/dashboard-store.ts";

export interface HostedView {
  readonly store: DashboardStore;
  /** True while the page's own wish is carried out. */
  readonly isPage: boolean;
  /** Carries out a wish of the page, at once. */
  asPage(act: () => void): void;
  /** Changes the keys that are named; null is the built-in default. What cannot be used is noticed. */
  patch(changed: PatchText): void;
  /** Takes the figures out of `s=1.…`; empty gives them up. With `takesView` the view is theirs too, as long. */
  freeze(fragment: string, takesView: boolean): void;
  /** Notices about these keys, in place of those that were there. */
  notice(keys: readonly string[], problems: readonly ViewProblem[]): void;
}

const LOST =
  "The frozen figures could not be read: the server did not answer. The latest are shown.";

/** A store on the view that pairs ask for; "back to the first view" leads to what the page asks. */
export function hostedView(pairs: Pairs): HostedView {
  const first = decodeView(pairs);
  const store = createDashboardStore(first.view, first.problems);
  let asked: View = first.view;
  let isPage = false;
  let hasTheirView = false;
  const without = (keys: readonly string[]) =>
    store.getState().problems.filter(({ key }) => !keys.includes(key));
  const ask = (view: View) => {
    asked = view;
    store.getState().configure(asked, false);
  };
  const asPage = (act: () => void) => {
    isPage = true;
    try {
      act();
    } finally {
      isPage = false;
    }
  };
  ask(asked);
  return {
    store,
    get isPage() {
      return isPage;
    },
    asPage,
    patch(changed) {
      const { view, problems } = patchView(store.getState().view, changed);
      ask(patchView(asked, changed).view);
      const told = [...without(Object.keys(changed)), ...problems];
      asPage(() => store.getState().open(view, told));
    },
    freeze(fragment, takesView) {
      const { view, open } = store.getState();
      const now = hasTheirView ? asked : view;
      hasTheirView = fragment !== "" && takesView;
      asPage(() => open(now, without(["address"]), { frozen: null, fragment }));
      if (fragment !== "") void openAwaited(store, fragment, takesView, LOST);
    },
    notice: (keys, problems) => store.setState({ problems: [...without(keys), ...problems] }),
  };
}
