// Prints with their day, beside the par yield of that day.
import { isoDay } from "../domain/civil-day.ts";
import { formatLevelWithUnit } from "../domain/figure-text.ts";
import { type History, levelAt } from "../domain/measure.ts";
import type { Print } from "../domain/print.ts";
import { indexOfDay } from "../domain/trading-calendar.ts";
import { PrintLine } from "./print-line.tsx";
import "./ledger.css";

interface PrintListProps {
  readonly heading: string;
  readonly prints: readonly Print[];
  /** Whose par yield stands beside each print; none without it. */
  readonly history?: History;
}

/** Nothing when there is no print. */
export function PrintList({ heading, prints, history }: PrintListProps) {
  if (prints.length === 0) return null;
  return (
    <div className="ledger-prints">
      <h3>{heading}</h3>
      <ul>
        {prints.map((print) => (
          <li key={`${print.day} ${print.tenor} ${print.level}`}>
            <p>
              {isoDay(print.day)}
              {history ? parYieldText(history, print) : ""}
            </p>
            <PrintLine print={print} linked />
          </li>
        ))}
      </ul>
    </div>
  );
}

function parYieldText(history: History, { day }: Print): string {
  const level = levelAt(history, indexOfDay(history.time, day));
  if (level === null) return "";
  return `, par yield of that day ${formatLevelWithUnit(history.measure, level)}`;
}
