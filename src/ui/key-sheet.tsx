// The sheet of all keys.
import { PAGE_KEYS } from "../domain/page-key.ts";
import { KeyList } from "./key-list.tsx";
import { ModalDialog } from "./modal-dialog.tsx";

const ON_CHART = PAGE_KEYS.filter(({ by }) => by === "chart");
const ANYWHERE = PAGE_KEYS.filter(({ by }) => by !== "chart");

/** Those of the chart first, then those of the whole page. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalDialog title="Keys" className="key-sheet" onClose={onClose}>
      <div>
        <h3>On the chart, when it has the focus</h3>
        <KeyList label="Keys of the chart" keys={ON_CHART} />
        <h3>Anywhere but in a field</h3>
        <KeyList label="Keys of the page" keys={ANYWHERE} />
      </div>
    </ModalDialog>
  );
}
