// Texts and named buttons of the overlay chart, drawn inside the Recharts frame.
import { memo } from "react";
import { DefaultZIndexes, usePlotArea, ZIndexLayer } from "recharts";
import type { Day } from "../domain/civil-day.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { auctionPrimitive } from "./auction-mark.ts";
import { announcementPrimitive, ladderTexts, releasePrimitive } from "./ladder-primitives.ts";
import { type MarkButton, MarkGroup } from "./mark-group.tsx";
import type { OverlayModel } from "./overlay-model.ts";
import { axisPrimitives, markPrimitives, textPrimitives } from "./overlay-primitives.ts";
import { type MarkPrimitive, PILL_REACH } from "./primitive.ts";
import { SvgRule, SvgText } from "./svg-painter.tsx";

export interface OverlayLayerProps {
  readonly model: OverlayModel;
  readonly selected: string | null;
  /** One event was chosen. */
  readonly onSelectEvent: (id: string) => void;
  /** A cluster was chosen: list its events. */
  readonly onOpenCluster: (events: readonly PolicyEvent[]) => void;
  /** A print, a scheduled release or an auction was chosen: show its day. */
  readonly onOpenDay: (day: Day) => void;
}

/** Groups of buttons, each one tab stop. */
export const OverlayLayer = memo(function OverlayLayer(props: OverlayLayerProps) {
  const plot = usePlotArea();
  const { model } = props;
  if (!plot) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.axis + 50}>
      <g className="overlay-layer" aria-hidden="true">
        {axisPrimitives(model).map((rule) => (
          <SvgRule key={rule.y1} rule={rule} />
        ))}
        {[...textPrimitives(model), ...ladderTexts(model)].map((text) => (
          <SvgText key={`${text.x} ${text.y} ${text.text}`} text={text} />
        ))}
      </g>
      {model.ladder && <MarkGroup label="Tariff ladder" buttons={ladderButtons(props)} />}
      <MarkGroup label="Events on the chart" buttons={eventButtons(props)} />
      {model.releases.length > 0 && (
        <MarkGroup label="Scheduled releases" buttons={releaseButtons(props)} />
      )}
      {model.auctions.length > 0 && <MarkGroup label="Auctions" buttons={auctionButtons(props)} />}
    </ZIndexLayer>
  );
});

function eventButtons(props: OverlayLayerProps): MarkButton[] {
  const { model, selected, onOpenCluster, onSelectEvent, onOpenDay } = props;
  const marks = markPrimitives(model, selected);
  const events = model.marks.map(({ key, name, events: own, lead }, i) => ({
    ...buttonOf(marks[i]!),
    key,
    name,
    press: () => (own.length > 1 ? onOpenCluster(own) : onSelectEvent(lead.id)),
  }));
  const prints = model.prints.map(({ print, name }, i) => ({
    ...buttonOf(marks[model.marks.length + i]!),
    key: `print ${print.day} ${print.tenor}`,
    name,
    press: () => onOpenDay(print.day),
  }));
  return [...events, ...prints];
}

function releaseButtons({ model, onOpenDay }: OverlayLayerProps): MarkButton[] {
  return model.releases.map((placed) => ({
    ...buttonOf(releasePrimitive(placed)),
    key: placed.key,
    name: placed.name,
    press: () => onOpenDay(placed.releases[0]!.announced.day),
  }));
}

function auctionButtons({ model, onOpenDay }: OverlayLayerProps): MarkButton[] {
  return model.auctions.map((placed) => ({
    ...buttonOf(auctionPrimitive(placed)),
    key: placed.key,
    name: placed.name,
    press: () => onOpenDay(placed.auctions[0]!.day),
  }));
}

function ladderButtons({ model, selected, onSelectEvent }: OverlayLayerProps): MarkButton[] {
  const levels = model.ladder!.levels.map(({ key, name, box, direction, eventId }) => ({
    key,
    name,
    area: direction === "US-CN" ? box : { ...box, y: box.y - 6, height: 12 },
    mark: null,
    selected: eventId === selected,
    press: () => onSelectEvent(eventId),
  }));
  const announced = model.ladder!.announced.map((placed) => {
    const { eventId } = placed.step;
    return {
      ...buttonOf(announcementPrimitive(placed, eventId === selected)),
      key: placed.key,
      name: placed.name,
      press: () => onSelectEvent(eventId),
    };
  });
  return [...levels, ...announced];
}

/** The area of a mark that takes the pointer. */
function buttonOf(mark: MarkPrimitive) {
  const reach = mark.label === null ? 8 : PILL_REACH;
  const area = { x: mark.x - reach, y: mark.y - 8, width: 2 * reach, height: 16 };
  return { area, mark, selected: mark.selected };
}
