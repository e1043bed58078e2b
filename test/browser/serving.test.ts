// How the built app is served, and that the watch over a page misses nothing.
import { expect, inject, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { expectQuiet, openPage, watchOf } from "./page.ts";

const fetchFromApp = (path: string) => fetch(new URL(path, inject("appUrl")));

it.each(["", "data/par-yields-recent.json", "favicon.svg", "desk/yieldmark/"])(
  "the file %j carries every header",
  async (path) => {
    const answer = await fetchFromApp(path);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(answer.headers.get(name), name).toBe(value);
    }
  },
);

it("a missing file is a 404, not a page", async () => {
  const answer = await fetchFromApp("data/no-such-file.json");
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain("<");
});

it("everything the page names is there, with scripts and styles of its own only", async () => {
  const html = await (await fetchFromApp("")).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) {
    expect(path, "relative to the page").toMatch(/^\.\//);
    expect((await fetchFromApp(path)).status, path).toBe(200);
  }
});

it.each(["", "desk/yieldmark/"])("the page at %j is quiet", async (path) => {
  const page = await openPage({ path });
  await page.waitForLoadState("networkidle");
  await expectQuiet(page);
});

it("a violation, a console error, an uncaught error and a request outside are noticed", async () => {
  const page = await openPage();
  await page.evaluate(async () => {
    console.error("planted error");
    setTimeout(() => {
      throw new Error("planted throw");
    });
    document.body.append(Object.assign(document.createElement("div"), { id: "planted" }));
    document.getElementById("planted")!.setAttribute("style", "color: red");
    await fetch("https://api.db.nomics.world/v22/").catch(() => null);
  });
  await expect.poll(() => watchOf(page).complaints.length).toBeGreaterThanOrEqual(3);
  const { complaints, outside } = watchOf(page);
  expect(complaints.join("\n")).toContain("planted error");
  expect(complaints.join("\n")).toContain("planted throw");
  expect(complaints.join("\n")).toContain("policy: style-src-attr");
  expect(outside).toEqual(["https://api.db.nomics.world/v22/"]);
  await expect(expectQuiet(page)).rejects.toThrow("deeply equal");
});
