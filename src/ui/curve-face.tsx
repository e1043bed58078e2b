// One pair of curves: heading, word, chart and figures.
import { type ReactNode, useMemo } from "react";
import { curveExtents, type Extent } from "../charts/curve-model.ts";
import { formatDay, isoDay } from "../domain/civil-day.ts";
import { type CurvePair, curvePoints, wordOfChange } from "../domain/curve-pair.ts";
import { curveSentence } from "../domain/curve-sentence.ts";
import { wordLack } from "../domain/curve-word-text.ts";
import { missingTenorsText } from "../domain/missing-tenor.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { CurveStage } from "./curve-stage.tsx";
import { CurveTable } from "./curve-table.tsx";
import { CurveWordLine } from "./curve-word-line.tsx";
import type { StageSize } from "./stage-size.ts";

interface CurveFaceProps {
  readonly table: YieldTable;
  readonly pair: CurvePair;
  readonly heading: string;
  /** Under the heading: what the two days are, and how to choose others. */
  readonly children: ReactNode;
  /** The pair counted to one curve later, where the hour is unknown. */
  readonly twin?: CurvePair | null;
  /** What the scales hold; by the pair's own figures unless told. */
  readonly extents?: { readonly levels: Extent; readonly changes: Extent };
  readonly onPainted?: ((name: string, size: StageSize) => void) | undefined;
}

/** A pair without any curve has only its heading and what stands under it. */
export function CurveFace(props: CurveFaceProps) {
  const { table, pair, twin = null } = props;
  const points = useMemo(() => curvePoints(table, pair), [table, pair]);
  const own = useMemo(() => curveExtents(points), [points]);
  const { levels, changes } = props.extents ?? own;
  const found = useMemo(() => wordOfChange(table, pair), [table, pair]);
  const dayOf = (index: number | null) => (index === null ? undefined : table.time[index]);
  const [from, to] = [dayOf(pair.before), dayOf(pair.after)];
  const before = from === undefined ? null : formatDay(from);
  const after = to === undefined ? null : formatDay(to);
  const days = [from, to].flatMap((day) => (day === undefined ? [] : [isoDay(day)]));
  const later = dayOf(twin?.after ?? null);
  return (
    <>
      <h2>{props.heading}</h2>
      {props.children}
      {days.length === 0 ? null : (
        <>
          <CurveWordLine
            found={found}
            lack={wordLack(table, pair)}
            twin={
              twin && later !== undefined
                ? { day: formatDay(later), found: wordOfChange(table, twin) }
                : null
            }
          />
          <CurveStage
            name={`Par yield curve, ${days.join(" and ")}`}
            sentence={curveSentence(points, found)}
            points={points}
            levels={levels}
            changes={changes}
            before={before}
            after={after}
            missing={missingTenorsText(table, pair)}
            onPainted={props.onPainted}
          />
          <CurveTable points={points} before={before} after={after} />
        </>
      )}
    </>
  );
}
