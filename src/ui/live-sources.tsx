// Where the figures come from now: each public source, how it stands, and a way to ask it again.
import { SOURCE_NOTES, SOURCES } from "../domain/source.ts";
import type { SourceState } from "../domain/source-state.ts";
import type { MarketData } from "../state/market-data.ts";
import { readerZone, useNow } from "../state/now.ts";
import { SourceFacts } from "./source-section.tsx";
import { standingFacts } from "./source-standing.ts";

interface LiveSourcesProps {
  readonly data: Pick<MarketData, "sources" | "refresh" | "frozen">;
  /** The address asks for the bundled figures, or carries its own. */
  readonly isSnapshot: boolean;
}

const SECOND = 1000;

/** All five sources, also those that are not configured. */
export function LiveSources({ data, isSnapshot }: LiveSourcesProps) {
  const now = useNow(SECOND);
  const timeZone = readerZone();
  const { sources, refresh } = data;
  const asked = isSnapshot ? [] : sources.filter(({ role }) => role !== "off");
  const askable = asked.filter(isAskable);
  return (
    <>
      <header className="rail-heading">
        <h2>Where the figures come from now</h2>
        {asked.length > 0 ? (
          <RefreshButton
            name="Refresh all"
            isAsking={askable.length > 0 && askable.every(({ isAsking }) => isAsking)}
            isAskable={askable.length > 0}
            onRefresh={() => refresh()}
          />
        ) : null}
      </header>
      <div className="ledger-text">
        <p>
          {asked.length > 0
            ? `The page asks these public sources as they publish. Times are by your clock (${timeZone}).`
            : data.frozen
              ? "No public source is asked: the figures are frozen as they were shared."
              : "No public source is asked: the figures are those that ship with the page."}
        </p>
      </div>
      {SOURCES.map((id) => {
        const state = asked.find((source) => source.id === id);
        const { name } = SOURCE_NOTES[id];
        const standing = sources.find((source) => source.id === id);
        return (
          <SourceFacts
            key={id}
            name={name}
            facts={standingFacts(id, standing, {
              now,
              timeZone,
              isSnapshot,
              isFrozen: data.frozen !== null,
            })}
            action={
              state ? (
                <RefreshButton
                  name={`Refresh ${name}`}
                  isAsking={state.isAsking}
                  isAskable={isAskable(state)}
                  onRefresh={() => refresh(id)}
                />
              ) : null
            }
          />
        );
      })}
    </>
  );
}

/** A source that waits for its turn is not asked, whoever wants it. */
const isAskable = ({ nextAskAt }: SourceState) => nextAskAt !== null;

interface RefreshButtonProps {
  readonly name: string;
  readonly isAsking: boolean;
  readonly isAskable: boolean;
  readonly onRefresh: () => void;
}

/** Keeps the focus while its source is being asked. */
function RefreshButton({ name, isAsking, isAskable: canAsk, onRefresh }: RefreshButtonProps) {
  const isIdle = canAsk && !isAsking;
  return (
    <button
      type="button"
      className="outlined-button source-refresh"
      aria-label={name}
      aria-disabled={!isIdle}
      aria-busy={isAsking}
      onClick={isIdle ? onRefresh : undefined}
    >
      {isAsking ? "Asking…" : name === "Refresh all" ? name : "Refresh"}
    </button>
  );
}
