// The theme switch of the header.
import type { View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { HalfIcon, MoonIcon, SunIcon } from "./icon.tsx";

interface ThemeSwitchProps {
  readonly theme: View["theme"];
  /** The theme that is on. */
  readonly shown: "light" | "dark";
  readonly onChange: (patch: Pick<View, "theme">) => void;
}

/** Auto follows the system. */
export function ThemeSwitch({ theme, shown, onChange }: ThemeSwitchProps) {
  const keyOf = (other: typeof shown) => (other === shown ? undefined : ("d" as const));
  return (
    <ChoiceGroup
      label="Theme"
      choices={[
        { value: "auto", name: "Auto", icon: <HalfIcon /> },
        { value: "light", name: "Light", icon: <SunIcon />, chord: keyOf("light") },
        { value: "dark", name: "Dark", icon: <MoonIcon />, chord: keyOf("dark") },
      ]}
      chosen={theme}
      onChoose={(next) => onChange({ theme: next })}
    />
  );
}
