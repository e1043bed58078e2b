// The options of what is shared: what, how, and how it stands in the other page.
import { formatDay } from "../domain/civil-day.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import type { ExportSubject } from "./export-subject.ts";
import type { ShareChoice } from "./share-choice.ts";
import { ShareOption, type SharePlacingProps, SharePlacing } from "./share-placing.tsx";

interface ShareOptionsProps extends SharePlacingProps {
  readonly subject: Pick<ExportSubject, "parts" | "range">;
}

/** Each change counts at once. */
export function ShareOptions({ subject, choice, onChange }: ShareOptionsProps) {
  const { how } = choice;
  return (
    <div className="export-options share-options">
      <ShareOption label="Figures">
        <ChoiceGroup
          label="Figures"
          choices={[
            { value: "latest", name: "Keeps updating" },
            { value: "frozen", name: "Exactly this" },
          ]}
          chosen={choice.what}
          onChoose={(what) => onChange({ what })}
        />
        <p className="quiet share-hint">{figuresHint(choice.what, subject)}</p>
      </ShareOption>
      <ShareOption label="As">
        <ChoiceGroup
          label="As"
          choices={[
            { value: "link", name: "Link" },
            { value: "frame", name: "Frame" },
            { value: "element", name: "Element" },
          ]}
          chosen={how}
          onChoose={(next) => onChange({ how: next })}
        />
        <p className="quiet share-hint">{HINTS[how]}</p>
      </ShareOption>
      {how === "link" ? null : <SharePlacing choice={choice} onChange={onChange} />}
    </div>
  );
}

const HINTS: Readonly<Record<ShareChoice["how"], string>> = {
  link: "Opens this dashboard",
  frame: "An iframe: works wherever frames do, also without scripts",
  element: "A script of ours draws the chart in the page itself",
};

function figuresHint(
  what: ShareChoice["what"],
  { parts, range }: Pick<ExportSubject, "parts" | "range">,
): string {
  if (what === "frozen") {
    return `These figures, ${formatDay(range.from)} to ${formatDay(range.to)}, whatever comes later`;
  }
  const { to } = parts.view;
  return to === null ? "New curves come in" : `New curves come in, also after ${formatDay(to)}`;
}
