// The layers of the house: what each may import and which packages it may use. ARCHITECTURE.md
// shows the same table; test/architecture.test.ts holds every import of src to it.

/** One row of the table; a layer whose `.ts` and `.tsx` files differ has two rows. */
export interface LayerRow {
  /** Folder of `src`, or a file that stands in `src` itself. */
  readonly layer: string;
  readonly files: ".ts" | ".tsx" | "all";
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const COMPUTING = ["d3-array", "d3-scale", "d3-time"];
const PAGE = ["domain", "state", "exports", "ui"];
const MOUNTING = ["@tanstack/react-query", "react", "react-dom"];

export const LAYER_TABLE: readonly LayerRow[] = [
  { layer: "domain", files: "all", imports: [], packages: ["d3-array"] },
  {
    layer: "data",
    files: "all",
    imports: ["domain"],
    packages: ["@noble/hashes", "d3-dsv", "idb-keyval", "valibot"],
  },
  {
    layer: "state",
    files: "all",
    imports: ["domain", "data"],
    packages: ["@tanstack/react-query", "react", "zustand"],
  },
  { layer: "charts", files: ".ts", imports: ["domain"], packages: COMPUTING },
  {
    layer: "charts",
    files: ".tsx",
    imports: ["domain"],
    packages: [...COMPUTING, "react", "recharts"],
  },
  {
    layer: "exports",
    files: "all",
    imports: ["domain", "charts"],
    packages: ["@noble/hashes", "d3-dsv"],
  },
  {
    layer: "ui",
    files: "all",
    imports: ["domain", "state", "charts", "exports"],
    packages: ["@tanstack/react-virtual", "react", "react-dom"],
  },
  {
    layer: "embed",
    files: "all",
    imports: PAGE,
    packages: ["@fontsource-variable/inter", ...MOUNTING],
  },
  { layer: "main.tsx", files: "all", imports: PAGE, packages: MOUNTING },
];
