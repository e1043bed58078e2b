// A part of the view that is on or off.
import "./view-switches.css";

interface ViewToggleProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** A named checkbox. */
export function ViewToggle({ name, isOn, onToggle }: ViewToggleProps) {
  return (
    <label className="view-toggle">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />
      {name}
    </label>
  );
}
