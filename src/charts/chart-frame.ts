// Where the parts of the overlay chart lie: lanes, label band, panes, axes. Pixels, from the top left.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures the width in pixels of a text at a type size. */
export type MeasureText = (text: string, size: number, bold?: boolean) => number;

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Everything between the axes: edge row, lanes, label band and panes. */
  readonly plot: Box;
  /** The row of "‹ 3 earlier" and "2 later ›". */
  readonly edgeRow: Box;
  /** All lanes together; each is `laneHeight` high. */
  readonly lanes: Box;
  readonly laneHeight: number;
  /** The lane of scheduled releases under the event lanes, absent when it is off. */
  readonly macroLane: Box | null;
  /** The lane of auctions under that, absent when it is off. */
  readonly auctionLane: Box | null;
  /** Rows of event labels between lanes and lines. */
  readonly labelBand: Box;
  readonly labelRows: number;
  /** The pane of percent measures, absent when none is shown. */
  readonly percent: Box | null;
  /** The pane of spreads and butterflies, absent when none is shown. */
  readonly bp: Box | null;
  /** The pane of the tariff ladder at the foot, absent when it is off. */
  readonly ladder: Box | null;
  /** Left edge of axis figures, lane names and names of lines, right of the plot. */
  readonly figuresX: number;
  /** Baseline of the dates under the plot. */
  readonly datesY: number;
}

export interface FrameNeeds {
  readonly width: number;
  readonly height: number;
  readonly laneCount: number;
  /** Width of the widest name of a line, pixels. */
  readonly namesWidth: number;
  readonly hasMacro: boolean;
  readonly hasAuctions: boolean;
  readonly hasLadder: boolean;
  readonly hasPercent: boolean;
  readonly hasBp: boolean;
  /** Height of the edge row; higher where its chips are pressed with a finger. */
  readonly edgeRowHeight?: number | undefined;
  /** Rows of the label band; by the height unless told. */
  readonly labelRows?: number | undefined;
}

/** Width under which the chart drops what a phone has no room for, pixels. */
export const NARROW = 560;
export const LABEL_ROW_HEIGHT = 15;
const LANE_HEIGHT = 16;
const EDGE_ROW_HEIGHT = 24;
const DATES_HEIGHT = 24;
/** Room for the names of lanes, pixels. */
const LEAST_NAMES = 48;
const PANE_GAP = 24;
/** Room left and right of the plot for half a mark. */
const MARGIN = 10;

/** Lays out the parts of the chart for a size. */
export function chartFrame(needs: FrameNeeds): ChartFrame {
  const { width, height, laneCount, namesWidth, hasMacro, hasAuctions } = needs;
  const { hasLadder, hasPercent, hasBp, edgeRowHeight = EDGE_ROW_HEIGHT } = needs;
  const gutter = MARGIN + 4 + Math.ceil(Math.max(LEAST_NAMES, namesWidth)) + 6;
  const plot = {
    x: MARGIN,
    y: 0,
    width: Math.max(40, width - gutter - MARGIN),
    height: height - DATES_HEIGHT,
  };
  const edgeRow = { ...plot, height: edgeRowHeight };
  const lanes = { ...plot, y: edgeRowHeight, height: laneCount * LANE_HEIGHT };
  const afterLanes = lanes.y + lanes.height;
  const macroLane = hasMacro ? { ...plot, y: afterLanes, height: LANE_HEIGHT } : null;
  const afterMacro = afterLanes + (macroLane?.height ?? 0);
  const auctionLane = hasAuctions ? { ...plot, y: afterMacro, height: LANE_HEIGHT } : null;
  const labelRows = needs.labelRows ?? (height < 330 ? 1 : height < 440 ? 2 : 4);
  const labelBand = {
    ...plot,
    y: afterMacro + (auctionLane?.height ?? 0) + 3,
    height: labelRows * LABEL_ROW_HEIGHT + 4,
  };
  const top = labelBand.y + labelBand.height;
  const ladderHeight = !hasLadder ? 0 : height < 480 ? 64 : 92;
  const foot = plot.height - (hasLadder ? ladderHeight + PANE_GAP : 0);
  const room = foot - top;
  const bpHeight = !hasBp ? 0 : hasPercent ? Math.round((room - PANE_GAP) * 0.34) : room - PANE_GAP;
  const bp = hasBp ? { ...plot, y: foot - bpHeight, height: bpHeight } : null;
  const percentHeight = bp ? room - bpHeight - PANE_GAP : room;
  return {
    width,
    height,
    plot,
    edgeRow,
    lanes,
    laneHeight: LANE_HEIGHT,
    macroLane,
    auctionLane,
    labelBand,
    labelRows,
    percent: hasPercent ? { ...plot, y: top, height: percentHeight } : null,
    bp,
    ladder: hasLadder ? { ...plot, y: plot.height - ladderHeight, height: ladderHeight } : null,
    figuresX: plot.x + plot.width + MARGIN + 4,
    datesY: plot.height + 16,
  };
}
