// What the element fetches when a picture or file of it is first asked for.
export { chartSnapshot } from "../ui/chart-snapshot.ts";
