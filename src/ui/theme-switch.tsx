// The theme switch of the header.
import type { View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { HalfIcon, MoonIcon, SunIcon } from "./icon.tsx";

interface ThemeSwitchProps {
  readonly theme: View["theme"];
  readonly onChange: (theme: View["theme"]) => void;
}

/** Auto follows the system. */
export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
  return (
    <ChoiceGroup
      label="Theme"
      choices={[
        { value: "auto", name: "Auto", icon: <HalfIcon /> },
        { value: "light", name: "Light", icon: <SunIcon /> },
        { value: "dark", name: "Dark", icon: <MoonIcon /> },
      ]}
      chosen={theme}
      onChoose={onChange}
    />
  );
}
