// How a previewed frame came up: what it says of itself, or why it says nothing.
import { useEffect, useState } from "react";
import { formatDay, parseDay } from "../domain/civil-day.ts";
import { hasFrameLeave } from "../state/frame-leave.ts";
import { type FrameReport, toFrameReport } from "../domain/frame-report.ts";

/** Why a frame says nothing: no word in time, no answer of the server, a policy, another page. */
type Silence = "silent" | "unreached" | "refused" | "missing";

type FrameStanding =
  | Exclude<FrameReport, { readonly type: "height" }>
  | { readonly type: "loading" | Silence };

export interface FrameState {
  readonly standing: FrameStanding;
  /** The height that the chart asks for, CSS pixels; null until it has. */
  readonly asked: number | null;
}

/** How long a frame may say nothing. */
const SILENCE_SECONDS = 10;

const LOADING: FrameState = { standing: { type: "loading" }, asked: null };

/** Follows one frame, from its element on. */
export function useFrameState(frame: HTMLIFrameElement | null): FrameState {
  const [state, setState] = useState(LOADING);
  useEffect(() => {
    if (!frame) return undefined;
    const stand = (standing: FrameStanding) => setState((before) => ({ ...before, standing }));
    /** Holds only as long as nothing better is known. */
    const guess = (type: Silence) =>
      setState((before) =>
        before.standing.type === "loading" ? { ...before, standing: { type } } : before,
      );
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const report = source === frame.contentWindow ? toFrameReport(data) : null;
      if (report?.type === "height") setState((before) => ({ ...before, asked: report.height }));
      else if (report) stand(report);
    };
    const look = async () => {
      if (frame.sandbox.length > 0) return;
      const page = frame.contentDocument;
      if (page && !page.getElementById("root")) guess("missing");
      if (page) return;
      const hasLeave = await hasFrameLeave(new URL(".", frame.src), location.origin);
      guess(hasLeave === null ? "unreached" : "refused");
    };
    const loaded = () => void look();
    const violate = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === "frame-src") guess("refused");
    };
    const timer = setTimeout(() => guess("silent"), SILENCE_SECONDS * 1000);
    addEventListener("message", hear);
    frame.addEventListener("load", loaded);
    document.addEventListener("securitypolicyviolation", violate);
    return () => {
      clearTimeout(timer);
      removeEventListener("message", hear);
      frame.removeEventListener("load", loaded);
      document.removeEventListener("securitypolicyviolation", violate);
    };
  }, [frame]);
  return state;
}

/**
 * The state in words: what came of it and, where it failed, what to do. `given` is the height the frame
 * has, CSS pixels.
 */
export function frameWords({ standing, asked }: FrameState, given: number): string {
  switch (standing.type) {
    case "loading":
      return "Loading…";
    case "ready": {
      const day = parseDay(standing.asOf);
      const asOf = day === null ? "" : `, figures to ${formatDay(day)}`;
      const wanted = Math.ceil(asked ?? 0);
      const height = asked === null ? "" : ` It asks for a height of ${wanted} pixels`;
      const short = wanted > given ? `, and has ${given}.` : height && ".";
      return `It loads: “${standing.name}”${asOf}; messages of version 1.${height}${short}`;
    }
    case "failure":
      return `It has nothing to show: ${standing.reason}`;
    case "unreached":
      return "The server did not answer. Check again when it does.";
    case "refused":
      return "The browser refused to show it: the policy that this server sends does not let it stand in a frame, not even here. Its frame-ancestors and frame-src must name 'self'.";
    case "missing":
      return "The server has no such page: a part of Yieldmark is missing there. Put all built files up again.";
    case "silent":
      return `No answer within ${SILENCE_SECONDS} seconds: the server is slow, or the chart's script was refused. Check again; if it stays so, open the frame's address in a tab of its own.`;
  }
}
