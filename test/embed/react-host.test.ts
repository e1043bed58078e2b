// The React app of docs/embedding.md, checked by the compiler with the published types beside it.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hostFile } from "../browser/host-files.ts";
import { compile, COMPILING_MS } from "./compiled-project.ts";

const TYPES = readFileSync(new URL("../../public/yieldmark-chart.d.ts", import.meta.url), "utf8");
const REACT = ["@types/react", "@types/react-dom", "csstype"];

it(
  "compiles as it stands, and not with a value that an attribute does not have",
  { timeout: COMPILING_MS },
  () => {
    const nowhere = new URL("https://yieldmark.example/");
    const app = hostFile("react/app.tsx", { site: nowhere, host: nowhere });
    const wrong = app.replace('show="30Y"', 'range="1X"');
    const said = compile(
      { "yieldmark-chart.d.ts": TYPES, "app.tsx": app, "wrong.tsx": wrong },
      REACT,
    );
    expect(said.match(/^\w+\.tsx/gm)).toEqual(["wrong.tsx"]);
  },
);
