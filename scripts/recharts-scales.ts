// Leaves out of the build the scales that no chart uses: Recharts looks a scale up by its name, so all of
// them, time and colour too, would be kept.
import type { Rolldown } from "vite";

const ALL = /import \* as d3Scales from 'victory-vendor\/d3-scale';/;
/** What Recharts takes by itself for numbers and for categories. */
const USED = ["scaleBand", "scaleLinear", "scalePoint"].join(", ");
const READERS = ["combineConfiguredScale.js", "combineRealScaleType.js"];

/** Gives Recharts' two readers of scales just those in use; fails when Recharts no longer has them. */
export function rechartsScales(): Rolldown.Plugin {
  return {
    name: "recharts-scales",
    transform: {
      filter: { id: /node_modules\/recharts\/.*\/combine(?:ConfiguredScale|RealScaleType)\.js$/ },
      handler(code) {
        if (!ALL.test(code))
          throw new Error(`${READERS.join(", ")}: scales are read otherwise now`);
        return code.replace(
          ALL,
          `import { ${USED} } from 'victory-vendor/d3-scale'; const d3Scales = { ${USED} };`,
        );
      },
    },
  };
}
