// Around each part of the page: where one breaks, words and ways on take its place; the rest works on.
import { Component, createContext, lazy, type ReactNode, Suspense } from "react";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { reloadPage } from "../state/page-reload.ts";

/** Whose view a broken part tells of and leads back from; null where nobody says. */
export const StoreOf = createContext<DashboardStore | null>(null);

/** What says that a part broke; plain words where that cannot be fetched either. */
export const fetchBrokenPart = () =>
  import("./broken-part.tsx").then(
    (part) => ({ default: part.BrokenPart }),
    () => ({ default: PlainWords }),
  );
const BrokenPart = lazy(fetchBrokenPart);

interface PanelBoundaryProps {
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly fault: { readonly error: unknown } | null;
}

/** What breaks within is told here and goes no further. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { fault: null };

  static getDerivedStateFromError(error: unknown): PanelBoundaryState {
    return { fault: { error } };
  }

  override render() {
    const { fault } = this.state;
    return fault ? (
      <Suspense fallback={<PlainWords />}>
        <BrokenPart error={fault.error} onRetry={() => this.setState({ fault: null })} />
      </Suspense>
    ) : (
      this.props.children
    );
  }
}

function PlainWords() {
  return (
    <p>
      This part cannot be shown.{" "}
      <button type="button" className="outlined-button" onClick={() => void reloadPage()}>
        Reload the page
      </button>
    </p>
  );
}
