// The reader's time zone and language change nothing: the same pictures to the pixel everywhere.
import { expect, it } from "vitest";
import { openDashboard, pictureOf, showQuery } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

const ZONES = ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Pacific/Kiritimati"];
const VIEWS = [
  "",
  "?from=2025-04-01&to=2025-04-30&event=us-china-84",
  "?panel=table&from=2025-04-01&to=2025-04-30",
  "?range=YTD&axis=calendar&weight=all&show=10Y,2s10s",
];

async function picturesIn(timezoneId: string, instant?: number): Promise<string[]> {
  const page = await openDashboard({ timezoneId, ...(instant !== undefined && { instant }) });
  const pictures: string[] = [];
  for (const query of VIEWS) {
    await showQuery(page, query);
    if (query.includes("event="))
      await page.getByRole("article").getByRole("link").first().waitFor();
    if (query.includes("table")) await page.getByRole("table").waitFor();
    pictures.push(await pictureOf(page));
  }
  await expectQuiet(page);
  return pictures;
}

it("four time zones on both sides of the date line give identical pictures", async () => {
  const all: string[][] = [];
  for (const zone of ZONES) all.push(await picturesIn(zone));
  for (const [i, view] of VIEWS.entries()) {
    for (const [k, zone] of ZONES.entries()) {
      expect(all[k]![i] === all[0]![i], `"${view}" in ${zone} is as in ${ZONES[0]}`).toBe(true);
    }
  }
  expect(new Set(all[0]).size, "different views differ").toBe(VIEWS.length);
});

it.each(["2025-03-09T06:30:00Z", "2026-11-01T05:30:00Z"])(
  "at %s, while New York's clocks change, the zones agree too",
  async (iso) => {
    const instant = Date.parse(iso);
    const pages = await Promise.all(
      ["America/New_York", "Pacific/Kiritimati"].map((zone) => picturesIn(zone, instant)),
    );
    expect(pages[0]!.map((picture, i) => picture === pages[1]![i])).toEqual(VIEWS.map(() => true));
  },
);
