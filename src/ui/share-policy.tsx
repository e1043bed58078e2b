// What the other page and this server must allow, as lines to copy; closed until it is asked for.
import { useEffect, useId, useState } from "react";
import { elementPolicy, framePolicy, SOME_HOST } from "../domain/embed-policy.ts";
import { hasFrameLeave } from "../state/frame-leave.ts";
import type { ShareChoice } from "./share-choice.ts";
import { hostOrigin } from "./share-host.ts";
import { ShareText } from "./share-text.tsx";

interface SharePolicyProps {
  readonly choice: Pick<ShareChoice, "how" | "hasHostScript">;
  /** Folder of the app. */
  readonly page: URL;
}

/** The server is asked when the reader has not typed for so long. */
const REST_MS = 300;

/** The lines follow the address that the reader gives. */
export function SharePolicy({ choice, page }: SharePolicyProps) {
  const [typed, setTyped] = useState("");
  const field = useId();
  const hint = useId();
  const host = hostOrigin(typed);
  const isWrong = typed.trim() !== "" && host === null;
  const leave = useFrameLeave(page, choice.how === "frame" ? host : null);
  const policy =
    choice.how === "element"
      ? elementPolicy(page.origin)
      : framePolicy(page.origin, host ?? SOME_HOST, choice.hasHostScript);
  return (
    <details className="share-policy">
      <summary>What the other page and this server must allow</summary>
      <p className="share-host">
        <label htmlFor={field}>Address of the other page</label>
        <input
          id={field}
          type="url"
          placeholder={SOME_HOST}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={hint}
          onChange={(event) => setTyped(event.target.value)}
        />
      </p>
      <p id={hint} className="share-host-hint" role="status">
        {isWrong ? `Not an address such as ${SOME_HOST}.` : hintOf(page, host, leave)}
      </p>
      <Lines
        name="Policy of the other page"
        note="Only where that page has a content security policy: add these sources to its own."
        lines={policy.host}
      />
      <Lines
        name="Header of this server"
        note={
          choice.how === "element"
            ? "Sent already by the recipe: every page may load the element and its figures."
            : "Only pages that it names may hold the frame: add this one to the policy that is sent. In the nginx recipe it is YIELDMARK_ANCESTORS."
        }
        lines={policy.server}
      />
      <Lines
        name="config.json of this server"
        note="Only where that page's script steers the chart by messages."
        lines={policy.config}
      />
    </details>
  );
}

/** What would keep the chart out of that page, as far as it can be told from here. */
function hintOf({ protocol }: URL, host: string | null, leave: boolean | null): string {
  if (host?.startsWith("https:") && protocol === "http:") {
    return "A page on https refuses what comes over plain http: serve Yieldmark over https, too.";
  }
  if (host === null || leave === null) return "";
  return leave
    ? `This server lets pages of ${host} hold the frame.`
    : `This server does not yet let pages of ${host} hold the frame: it must send the header below.`;
}

/** Whether pages of `host` may hold the frame; null while that is not known, or without a host. */
function useFrameLeave(page: URL, host: string | null): boolean | null {
  const [told, setTold] = useState<{ host: string; leave: boolean | null } | null>(null);
  useEffect(() => {
    if (host === null) return undefined;
    let isGone = false;
    const ask = async () => {
      const leave = await hasFrameLeave(page, host);
      if (!isGone) setTold({ host, leave });
    };
    const rest = setTimeout(() => void ask(), REST_MS);
    return () => {
      isGone = true;
      clearTimeout(rest);
    };
  }, [page, host]);
  return told && told.host === host ? told.leave : null;
}

interface LinesProps {
  readonly name: string;
  readonly note: string;
  readonly lines: readonly string[];
}

function Lines({ name, note, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{name}</h3>
      <p className="quiet">{note}</p>
      <ShareText label={name} text={lines.join("\n")} rows={2} />
    </section>
  );
}
