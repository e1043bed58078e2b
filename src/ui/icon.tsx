// The few line icons of the page; each stands in a control that has a name.
import type { ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function CrossIcon() {
  return (
    <Icon>
      <path d="m4.5 4.5 7 7m0-7-7 7" />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3.5v9M3.5 8h9" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3.5 8.5 3 3 6-7" />
    </Icon>
  );
}

/** Points left; `turned` points right. */
export function ArrowIcon({ turned = false }: { readonly turned?: boolean }) {
  return (
    <Icon>
      <path d={turned ? "m6 3.5 4.5 4.5L6 12.5" : "M10 3.5 5.5 8l4.5 4.5"} />
    </Icon>
  );
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="2.75" />
      <path d="M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7" />
    </Icon>
  );
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M13.5 9.7A5.75 5.75 0 1 1 6.3 2.5a4.6 4.6 0 0 0 7.2 7.2Z" />
    </Icon>
  );
}

/** Half light, half dark: as the system says. */
export function HalfIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" fill="currentColor" />
    </Icon>
  );
}

export function BookIcon() {
  return (
    <Icon>
      <path d="M8 3.5C6.5 2.5 4.5 2.5 2.5 3v9.5c2-.5 4-.5 5.5.5 1.5-1 3.5-1 5.5-.5V3c-2-.5-4-.5-5.5.5Zm0 0V13" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.25 7.75 3.25 3.25" />
    </Icon>
  );
}

/** An arrow out of a tray. */
export function ExportIcon() {
  return (
    <Icon>
      <path d="M8 10V2.5M5 5.25 8 2.25l3 3M2.5 9.5v4h11v-4" />
    </Icon>
  );
}
