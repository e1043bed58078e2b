// Answers of the server the app is served from: the bundled files, as they are shipped. Node only.
import { readFile } from "node:fs/promises";
import { http, HttpResponse } from "msw";

const dataFolder = new URL("../public/data/", import.meta.url);

/** Any `…/data/FILE` answers with that bundled file, or 404. */
export const bundledFileHandler = http.get<{ file: string }>("*/data/:file", async ({ params }) => {
  const text = await readFile(new URL(params.file, dataFolder), "utf8").catch(() => null);
  if (text === null) return new HttpResponse("Not found", { status: 404 });
  return new HttpResponse(text, { headers: { "Content-Type": "application/json" } });
});
