// What stands in the place of a part that broke or never came: what is so, and what can be done about it.
import { useContext, useState } from "react";
import { reloadPage } from "../state/page-reload.ts";
import { APP_VERSION } from "./app-version.ts";
import "./broken-part.css";
import { copyText } from "./clipboard-copy.ts";
import { faultDetails, isUnfetched } from "./fault-details.ts";
import { lastFaults } from "./fault-list.ts";
import { StoreOf } from "./panel-boundary.tsx";

interface BrokenPartProps {
  readonly error: unknown;
  /** Mounts the part anew. */
  readonly onRetry: () => void;
}

/** The rest of the page works on. A browser asks for a script once in a page's life: then only a new page helps. */
export function BrokenPart({ error, onRetry }: BrokenPartProps) {
  const store = useContext(StoreOf);
  const isMissing = isUnfetched(error);
  return (
    <section className="broken-part">
      <div role="alert">
        <h2>{isMissing ? "This part did not come" : "This part broke"}</h2>
        <p>
          {isMissing
            ? "The server was out of reach, or holds a newer version of this page. Reload the page to see it; the rest works on."
            : "Something went wrong in drawing it. The rest of the page works on."}
        </p>
      </div>
      <div className="broken-part-ways">
        {isMissing ? (
          <PageReload />
        ) : (
          <>
            <WayButton name="Try again" onPress={onRetry} />
            {store ? (
              <WayButton
                name="First view"
                onPress={() => {
                  store.getState().reset();
                  onRetry();
                }}
              />
            ) : null}
          </>
        )}
        <DetailsCopy
          text={() =>
            faultDetails({
              version: APP_VERSION,
              view: store?.getState().view ?? null,
              faults: lastFaults,
              origin: new URL(import.meta.url).origin,
            })
          }
        />
      </div>
    </section>
  );
}

interface WayButtonProps {
  readonly name: string;
  readonly onPress: () => void;
}

function WayButton({ name, onPress }: WayButtonProps) {
  return (
    <button type="button" className="outlined-button" onClick={onPress}>
      {name}
    </button>
  );
}

/** While the server is away the page stays: what it shows is more than an error of the browser's. */
function PageReload() {
  const [isAway, setAway] = useState(false);
  const reload = async () => {
    setAway(false);
    setAway(!(await reloadPage()));
  };
  return (
    <>
      <WayButton name="Reload the page" onPress={() => void reload()} />
      <p role="status">{isAway ? "The server does not answer yet. Try again later." : ""}</p>
    </>
  );
}

/** Where the clipboard is refused the text itself is shown, to be taken from there. */
function DetailsCopy({ text }: { readonly text: () => string }) {
  const [answer, setAnswer] = useState<{ says: string; shows: string | null } | null>(null);
  const copy = async () => {
    const details = text();
    const refused = await copyText(details);
    setAnswer(
      refused
        ? { says: `${refused.refusal}. These are the details:`, shows: details }
        : { says: "Copied: version, view, last errors.", shows: null },
    );
  };
  return (
    <>
      <WayButton name="Copy details" onPress={() => void copy()} />
      <p role="status">{answer?.says}</p>
      {answer?.shows ? (
        <textarea aria-label="Details" readOnly rows={6} value={answer.shows} />
      ) : null}
    </>
  );
}
