// Figures that a newer answer changed: how many, and the newest of them.
import { isoDay } from "../domain/civil-day.ts";
import type { Revision } from "../domain/revision.ts";

const MOST_SHOWN = 50;

const percent = (level: number) => `${level < 0 ? "−" : ""}${(Math.abs(level) / 100).toFixed(2)}`;

/** `2026-09-30 30Y 5.57 → 5.59`, newest day first. */
export function RevisionList({ revisions }: { readonly revisions: readonly Revision[] }) {
  const count = revisions.length;
  const more = count - MOST_SHOWN;
  return (
    <section className="source-section" aria-label="Revisions">
      <h3>Revisions</h3>
      <p className="source-note">
        {count === 0
          ? "No figure was revised: where two sources have the same day they agree."
          : `${count.toLocaleString("en-US")} ${count === 1 ? "figure was" : "figures were"} revised: a newer answer says otherwise than the copy or the bundle. The newer one is shown. Percent.`}
      </p>
      {count > 0 ? (
        <ol className="revision-list">
          {revisions.slice(0, MOST_SHOWN).map(({ column, day, was, now }) => (
            <li key={`${column} ${day}`}>
              <span className="whole-date">{isoDay(day)}</span> <span>{column}</span>{" "}
              <span>
                {percent(was)} → {percent(now)}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {more > 0 ? <p className="source-note">and {more.toLocaleString("en-US")} more</p> : null}
    </section>
  );
}
