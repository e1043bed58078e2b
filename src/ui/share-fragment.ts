// The figures of a view as a fragment, made when they are first wanted.
import { useEffect, useState } from "react";
import { type Result } from "../domain/failure.ts";
import { type ExportContent, snapshotOfContent } from "../exports/export-content.ts";
import { linkFragment } from "../state/snapshot-share.ts";

/** The fragment of what is drawn, or why there is none; null while it is made or not wanted. */
export function useFragment(content: ExportContent, isWanted: boolean): Result<string> | null {
  const [made, setMade] = useState<{ of: ExportContent; fragment: Result<string> } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void linkFragment(snapshotOfContent(content, { frozen: true, events: false })).then(
      (fragment) => {
        if (!isGone) setMade({ of: content, fragment });
      },
    );
    return () => {
      isGone = true;
    };
  }, [content, isWanted]);
  return isWanted && made?.of === content ? made.fragment : null;
}
