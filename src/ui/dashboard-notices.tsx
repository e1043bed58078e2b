// What a reader must be told besides the figures: a link's mistakes, missing data, parts not drawn yet.
import { useState } from "react";
import type { Failure } from "../domain/failure.ts";
import type { View } from "../domain/view.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { NoticeList } from "./notice-list.tsx";
import { notYetShown } from "./not-yet.ts";

interface DashboardNoticesProps {
  readonly store: DashboardStore;
  readonly data: MarketData;
  readonly view: View;
  /** What else is to be told. */
  readonly besides?: readonly string[];
}

/** Each notice stays until it is dismissed. */
export function DashboardNotices({ store, data, view, besides = [] }: DashboardNoticesProps) {
  const { problems, dismiss } = useDashboard(store, (state) => state);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const texts = [
    ...problems.map(({ text }) => text),
    ...notYetShown(view).map(({ text }) => text),
    ...besides,
    ...data.gaps.map(gapText),
  ];
  const mendable = new Set(data.gaps.filter(isLostFile).map(gapText));
  const told = [...new Set(texts)].filter((text) => !dismissed.includes(text));
  return (
    <NoticeList
      notices={told.map((text) => ({
        id: text,
        text,
        onRetry: mendable.has(text) ? data.retry : undefined,
      }))}
      onDismiss={(text) => {
        if (problems.some((problem) => problem.text === text)) dismiss(text);
        else setDismissed((before) => [...before, text]);
      }}
    />
  );
}

const gapText = ({ reason, path }: Failure) =>
  path && !reason.includes(path) ? `${path} ${reason}` : reason;

/** A bundled file that could not be had or read, unlike a row of one: asking again may mend it. */
const isLostFile = ({ source, reason }: Failure) =>
  source.endsWith(".json") && source !== "config.json" && reason.includes(" could not be read: ");
