// Chips at the plot's edges: how many events lie before and after, and those no curve has priced yet.
import type { Box } from "../charts/chart-frame.ts";
import "./edge-chips.css";

interface EdgeChipsProps {
  readonly edgeRow: Box;
  readonly earlier: number;
  readonly later: number;
  readonly withoutData: number;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
  readonly onWithoutData: () => void;
}

/** "‹ 3 earlier" moves the range there; "1 without data yet" lists the events. */
export function EdgeChips(props: EdgeChipsProps) {
  const { edgeRow, earlier, later, withoutData } = props;
  return (
    <div
      className="edge-chips"
      style={{ left: edgeRow.x, top: edgeRow.y, width: edgeRow.width, height: edgeRow.height }}
    >
      {earlier > 0 && (
        <button type="button" onClick={props.onEarlier}>
          ‹ {earlier} earlier
        </button>
      )}
      <span />
      {withoutData > 0 && (
        <button type="button" onClick={props.onWithoutData}>
          {withoutData} without data yet
        </button>
      )}
      {later > 0 && (
        <button type="button" onClick={props.onLater}>
          {later} later ›
        </button>
      )}
    </div>
  );
}
