// Every reader of foreign input, in one list.
import { BUNDLE_TARGETS } from "./bundle-targets.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { SNAPSHOT_TARGETS } from "./snapshot-targets.ts";
import { SOURCE_TARGETS } from "./source-targets.ts";
import { VIEW_TARGETS } from "./view-targets.ts";

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  ...SOURCE_TARGETS,
  ...BUNDLE_TARGETS,
  ...VIEW_TARGETS,
  ...SNAPSHOT_TARGETS,
];
