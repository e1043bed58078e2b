// The status of the data: where the figures come from, what is being tried, what newer curve is here.
import { useMemo } from "react";
import { measureDays, shortDay } from "../domain/as-of.ts";
import { type Day, formatWeekday } from "../domain/civil-day.ts";
import { parseMeasure } from "../domain/measure.ts";
import type { Provenance } from "../domain/provenance.ts";
import { provenanceText, statusOf } from "../domain/status-text.ts";
import type { View } from "../domain/view.ts";
import type { MarketData } from "../state/market-data.ts";
import { readerZone, useNow } from "../state/now.ts";
import { useToday } from "../state/today.ts";
import { RetryWait } from "./retry-wait.tsx";
import { StatusLine } from "./status-line.tsx";

interface DataStatusProps {
  readonly data: MarketData;
  readonly view: Pick<View, "show" | "data">;
}

const MINUTE = 60_000;

/** One sentence, from the first moment on; what can be done about it stands beside it. */
export function DataStatus({ data, view }: DataStatusProps) {
  const today = useToday();
  const now = useNow(MINUTE);
  const table = data.yields?.table;
  const show = view.show.join();
  const measures = useMemo(
    () =>
      table
        ? measureDays(
            table,
            show.split(",").flatMap((key) => parseMeasure(key) ?? []),
          )
        : [],
    [table, show],
  );
  if (!data.yields) {
    return data.failure ? (
      <StatusLine tone="failed" text="The par yields could not be read" />
    ) : (
      <StatusLine tone="bundled" text="Reading the bundled figures…" />
    );
  }
  if (data.known !== null) {
    return <StatusLine tone="copy" text={`As known on ${formatWeekday(data.known)}`} />;
  }
  if (data.frozen) return <StatusLine tone="copy" text={data.frozen.status} />;
  const { provenance } = data.yields;
  const timeZone = readerZone();
  const { sources, offer } = data;
  const isSnapshot = view.data === "snapshot";
  const status = statusOf({ provenance, measures, sources, isSnapshot, today, now, timeZone });
  return (
    <StatusLine {...status} detail={detailOf(provenance, today, timeZone)}>
      {status.canRetry ? <RetryWait status={status} onRetry={() => data.refresh()} /> : null}
      <span className="visually-hidden" aria-live="polite">
        {offer ? `A new curve is here: ${shortDay(offer.day, today)}.` : ""}
      </span>
      {offer ? (
        <>
          {" · "}
          <button type="button" className="status-action" onClick={() => offer.show()}>
            New curve: {shortDay(offer.day, today)} · <span>Show</span>
          </button>
        </>
      ) : null}
    </StatusLine>
  );
}

/** The zone of the time that is told, or the copy's age. */
function detailOf(provenance: Provenance, today: Day, timeZone: string): string | undefined {
  if (provenance.kind === "copy") return `${provenanceText(provenance, today)}.`;
  const isTimed = provenance.kind === "latest" && provenance.retrievedAt !== null;
  return isTimed ? `Checked by your clock (${timeZone}).` : undefined;
}
