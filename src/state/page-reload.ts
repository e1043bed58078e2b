// Loading the page anew, without losing the one that stands when there is none to be had.
import { isServed } from "../data/page-server.ts";

/** Loads the page anew where its server answers; false, and nothing else, where it does not. */
export async function reloadPage(): Promise<boolean> {
  const isThere = await isServed(location.href);
  if (isThere) location.reload();
  return isThere;
}
