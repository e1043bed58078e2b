// The live preview: the very frame at the width it may have elsewhere, made small enough to be seen.
import { useState } from "react";
import { ChoiceGroup } from "./choice-group.tsx";
import type { PreviewSource } from "./share-choice.ts";
import { frameWords, useFrameState } from "./share-frame.ts";
import { useStageSize } from "./stage-size.ts";

const WIDTHS = [
  { value: "390", name: "390" },
  { value: "640", name: "640" },
  { value: "1200", name: "1200" },
] as const;

/** On a narrower screen the preview begins with the phone's width, CSS pixels. */
const NARROW = 640;

interface SharePreviewProps {
  /** Null as long as there is nothing to show. */
  readonly source: PreviewSource | null;
}

/** Anew for every source, and whenever the reader asks for it. */
export function SharePreview({ source }: SharePreviewProps) {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]["value"]>(() =>
    innerWidth < NARROW ? "390" : "640",
  );
  const [turn, setTurn] = useState(0);
  return (
    <section className="share-preview" aria-label="Preview">
      <div className="share-preview-bar">
        <span aria-hidden="true">Preview at</span>
        <ChoiceGroup
          label="Width of the preview, pixels"
          choices={WIDTHS}
          chosen={width}
          onChoose={setWidth}
        />
        <button
          type="button"
          className="outlined-button"
          disabled={!source}
          onClick={() => setTurn((before) => before + 1)}
        >
          Check that it loads
        </button>
      </div>
      {source ? (
        <PreviewFrame
          key={`${source.address} ${source.sandbox} ${turn}`}
          source={source}
          width={Number(width)}
        />
      ) : (
        <div className="share-stage" />
      )}
    </section>
  );
}

interface PreviewFrameProps {
  readonly source: PreviewSource;
  /** CSS pixels, before it is made smaller. */
  readonly width: number;
}

function PreviewFrame({ source, width }: PreviewFrameProps) {
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const state = useFrameState(frame);
  const room = useStageSize(stage)?.width ?? width;
  const scale = Math.min(1, room / width);
  const height = source.heightAt(width, state.asked);
  return (
    <>
      <div
        ref={setStage}
        className="share-stage"
        role="region"
        aria-label="Preview, scrolling"
        tabIndex={0}
      >
        <div
          className="share-fit"
          style={{ width: width * scale, height: Math.ceil(height * scale) }}
        >
          <iframe
            ref={setFrame}
            title="Preview of the chart"
            src={source.address}
            sandbox={source.sandbox ?? undefined}
            style={{ width, height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
      <p className="share-standing" role="status">
        {frameWords(state, height)}
      </p>
    </>
  );
}
