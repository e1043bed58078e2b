// The opened event on paper: its card's words, without the card's buttons.
import { dayZeroSentence } from "../domain/event-day-text.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { ExportContent } from "../exports/export-content.ts";
import { useEventNotes } from "../state/event-notes.ts";
import { eventFacts } from "./event-facts.ts";
import { kindText, UNREVIEWED } from "./event-words.ts";
import { companyRow, responseRows } from "./opened-event.tsx";
import { ResponseTable } from "./response-table.tsx";

interface PrintedEventProps {
  readonly event: PolicyEvent;
  readonly content: ExportContent;
  readonly assetBase: URL;
}

/** The summary and the sources are there when the card has loaded them. */
export function PrintedEvent({ event, content, assetBase }: PrintedEventProps) {
  const { table, axis, eventDays } = content.input;
  const notes = useEventNotes(assetBase, event);
  const known = notes !== null && notes !== "loading" && "summary" in notes ? notes : null;
  const day = eventDays.get(event.id) ?? null;
  const responses = responseRows(table, day);
  return (
    <section className="printed-event">
      <p>{kindText(event)}</p>
      <h2>{event.title}</h2>
      {event.reviewed ? null : <p>{UNREVIEWED}</p>}
      <p>{content.sentence}</p>
      {known ? <p>{known.summary}</p> : null}
      <p>{dayZeroSentence(event.announced, axis.time)}</p>
      <ResponseTable rows={responses} company={companyRow(content.releases, table, day)} />
      <dl>
        {eventFacts(event).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {known && known.sources.length > 0 ? (
          <div>
            <dt>Sources</dt>
            <dd>
              <ul>
                {known.sources.map(({ title, url }) => (
                  <li key={url}>
                    {title}, {url}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
