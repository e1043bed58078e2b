// In the share dialog: a link, a frame or the element, with the very thing as its preview.
import { useMemo, useState } from "react";
import { type Failure, type Result } from "../domain/failure.ts";
import { contentOf, exactAddress, type ExportSubject } from "./export-subject.ts";
import {
  firstShareChoice,
  isHeight,
  previewOf,
  type PreviewSource,
  type ShareChoice,
  sharedView,
  shareText,
} from "./share-choice.ts";
import { useFragment } from "./share-fragment.ts";
import { ShareOptions } from "./share-options.tsx";
import { SharePolicy } from "./share-policy.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareText } from "./share-text.tsx";
import "./share.css";

interface ShareDialogProps {
  readonly subject: ExportSubject;
}

/** What stands in the dialog. */
export function ShareDialog({ subject }: ShareDialogProps) {
  const [choice, setChoice] = useState(() => firstShareChoice(subject.parts.view));
  const share = useShare(subject, choice);
  return (
    <>
      <ShareOptions
        subject={subject}
        choice={choice}
        onChange={(patch) => setChoice((before) => ({ ...before, ...patch }))}
      />
      <PreviewPlace how={choice.how} source={share?.ok ? share.value.source : null} />
      <footer>
        {share?.ok ? (
          <ShareText
            label={NAMES[choice.how]}
            text={share.value.text}
            rows={choice.how === "link" ? 2 : 6}
          />
        ) : (
          <p role="status">{share ? share.failure.reason : "Packing the figures…"}</p>
        )}
        {choice.how === "link" ? null : <SharePolicy choice={choice} page={subject.page} />}
      </footer>
    </>
  );
}

const NAMES: Readonly<Record<ShareChoice["how"], string>> = {
  link: "Link",
  frame: "Frame as HTML",
  element: "Element as HTML",
};

interface Share {
  readonly text: string;
  /** Null for a link. */
  readonly source: PreviewSource | null;
}

/** What the choice comes to; null while its figures are packed. */
function useShare(subject: ExportSubject, choice: ShareChoice): Result<Share> | null {
  const content = useMemo(() => contentOf(subject, null), [subject]);
  const isFrozen = choice.what === "frozen";
  const fragment = useFragment(content, isFrozen);
  return useMemo(() => {
    if (isFrozen && !fragment) return null;
    if (fragment && !fragment.ok) return fragment;
    const frozen = fragment ? fragment.value : null;
    if (choice.how === "link") {
      const text = frozen === null ? content.link : `${exactAddress(subject)}#${frozen}`;
      return { ok: true, value: { text, source: null } };
    }
    const isFixed = (choice.how === "frame" ? choice.frameSize : choice.elementSize) === "fixed";
    if (isFixed && !isHeight(choice.height)) return refused("Choose a height within its bounds.");
    const shared = { page: subject.page.href, view: sharedView(subject, choice), frozen };
    const text = shareText(choice, shared);
    const source = previewOf(choice, shared);
    if (!text.ok) return text;
    return source.ok ? { ok: true, value: { text: text.value, source: source.value } } : source;
  }, [subject, choice, content, isFrozen, fragment]);
}

function refused(reason: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { source: "This snippet", reason } };
}

interface PreviewPlaceProps {
  readonly how: ShareChoice["how"];
  readonly source: PreviewSource | null;
}

function PreviewPlace({ how, source }: PreviewPlaceProps) {
  if (how === "link") return null;
  if (window.origin === "null") {
    return (
      <p className="share-preview quiet">
        This page stands in a sandboxed frame, where the preview cannot load. The snippet works all
        the same.
      </p>
    );
  }
  return <SharePreview source={source} />;
}
