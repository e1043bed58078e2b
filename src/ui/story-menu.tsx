// The stories menu: saved views as links, and the ways back: undo, redo, first view, keys.
import { Suspense } from "react";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { HeaderMenu } from "./header-menu.tsx";
import { BookIcon } from "./icon.tsx";
import { laterPart } from "./later-part.tsx";

const StoryPanel = laterPart(async () => (await import("./story-panel.tsx")).StoryPanel);

/** A button in the header; what it opens is no part of the first paint. */
export function StoryMenu({ store }: { readonly store: DashboardStore }) {
  return (
    <HeaderMenu name="Stories" icon={<BookIcon />}>
      {(isOpen, close) =>
        isOpen && (
          <Suspense fallback={null}>
            <StoryPanel store={store} onClose={close} />
          </Suspense>
        )
      }
    </HeaderMenu>
  );
}
