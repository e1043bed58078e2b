// Draws primitives as SVG: texts, hairlines and marks.
import { shapePath } from "./mark-shape.ts";
import type { ColourToken } from "./measure-style.ts";
import {
  type MarkPrimitive,
  PILL_HEIGHT,
  PILL_RADIUS,
  PILL_REACH,
  PILL_TEXT,
  QUIET_ALPHA,
  type RulePrimitive,
  type TextPrimitive,
} from "./primitive.ts";

const colourOf = (token: ColourToken) => `var(${token})`;

/** A straight hairline, in the middle of its pixels. */
export function SvgRule({ rule }: { rule: RulePrimitive }) {
  const [dx, dy] = rule.x1 === rule.x2 ? [0.5, 0] : [0, 0.5];
  return (
    <line
      x1={rule.x1 + dx}
      x2={rule.x2 + dx}
      y1={rule.y1 + dy}
      y2={rule.y2 + dy}
      stroke={colourOf(rule.colour)}
      strokeWidth={rule.width}
      strokeDasharray={rule.dash.length > 0 ? rule.dash.join() : undefined}
      opacity={rule.alpha}
    />
  );
}

/** A line of text. */
export function SvgText({ text }: { text: TextPrimitive }) {
  return (
    <text
      x={text.x}
      y={text.y + text.size * 0.36}
      fontSize={text.size}
      fontWeight={text.bold ? 600 : 400}
      textAnchor={text.anchor}
      fill={colourOf(text.colour)}
      stroke={text.backed ? "var(--panel)" : undefined}
      strokeWidth={text.backed ? 3 : undefined}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text.text}
    </text>
  );
}

/** A mark about its own place; the caller translates. */
export function SvgMark({ mark }: { mark: MarkPrimitive }) {
  const colour = colourOf(mark.colour);
  if (mark.label !== null) {
    return (
      <>
        {mark.selected && <SelectionRing reach={PILL_REACH + 3} />}
        <rect
          x={-PILL_REACH}
          y={-PILL_HEIGHT / 2}
          width={2 * PILL_REACH}
          height={PILL_HEIGHT}
          rx={PILL_RADIUS}
          fill={mark.hollow ? "var(--panel)" : colour}
          stroke={mark.hollow ? colour : undefined}
        />
        <text
          y={4}
          fontSize={11}
          fontWeight={600}
          textAnchor="middle"
          fill={mark.hollow ? colour : "var(--panel)"}
          {...(mark.label.length > 2 && SQUEEZED)}
        >
          {mark.label}
        </text>
      </>
    );
  }
  return (
    <>
      {mark.selected && <SelectionRing reach={mark.side / 2 + 3} />}
      <path
        d={shapePath(mark.shape, mark.side)}
        fill={mark.hollow ? "var(--panel)" : colour}
        stroke={mark.hollow ? colour : undefined}
        strokeWidth={1.5}
        opacity={mark.quiet ? QUIET_ALPHA : 1}
      />
    </>
  );
}

/** Three figures in the room of two. */
const SQUEEZED = { textLength: PILL_TEXT, lengthAdjust: "spacingAndGlyphs" } as const;

function SelectionRing({ reach }: { reach: number }) {
  const side = { x: -reach, width: 2 * reach, y: -8, height: 16, rx: 8 };
  return <rect {...side} fill="none" stroke="var(--focus)" strokeWidth={1.5} />;
}
