// What a reader must be told besides the figures: a link's mistakes, missing data, parts not drawn yet.
import { useState } from "react";
import type { View } from "../domain/view.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { NoticeList } from "./notice-list.tsx";
import { notYetShown } from "./not-yet.ts";

interface DashboardNoticesProps {
  readonly store: DashboardStore;
  readonly data: MarketData;
  readonly view: View;
}

/** Each notice stays until it is dismissed. */
export function DashboardNotices({ store, data, view }: DashboardNoticesProps) {
  const { problems, dismiss } = useDashboard(store, (state) => state);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const others = [
    ...notYetShown(view),
    ...data.gaps.map(({ reason, path }) => ({
      id: `${path} ${reason}`,
      text: path && !reason.includes(path) ? `${path} ${reason}` : reason,
    })),
  ].filter(({ id }) => !dismissed.includes(id));
  return (
    <NoticeList
      notices={[...problems.map(({ key, text }) => ({ id: key, text })), ...others]}
      onDismiss={(id) => {
        dismiss(id);
        setDismissed((before) => [...before, id]);
      }}
    />
  );
}
