// A part of the view that is on or off.
import "./view-switches.css";

interface ViewToggleProps {
  readonly name: string;
  /** Ends the name; out of sight where room is short. */
  readonly more?: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** A named checkbox. */
export function ViewToggle({ name, more, isOn, onToggle }: ViewToggleProps) {
  return (
    <label className="view-toggle">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />
      <span>
        {name}
        {more ? <span className="where-room"> {more}</span> : null}
      </span>
    </label>
  );
}
