// A computer whose clock is wrong: the page says something true, and nothing in it throws.
import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { openLive } from "./live-page.ts";
import { expectQuiet } from "./page.ts";

/** The true day for the sources; their newest curve is of Friday the 20th. */
const today = parseDay("2026-11-22")!;

it.each([
  ["some days behind", "2026-11-18T17:00:00Z", /as of Wed 18 Nov 2026 .* clock may be wrong$/],
  ["before 1990", "1989-06-01T17:00:00Z", /^Bundled figures to 1 Oct 2026 .* clock may be wrong/],
  ["a year ahead", "2027-11-22T17:00:00Z", /DBnomics is behind: its last curve is of 20 Nov 2026/],
])("%s", async (_, now, said) => {
  const { page } = await openLive({ instant: Date.parse(now), today });
  const status = page.getByRole("status").first();
  await expect.poll(() => status.innerText(), { timeout: 30_000 }).toMatch(said);
  await page.getByRole("figure").first().waitFor();
  await page.getByRole("tab", { name: "Sources" }).click();
  await page
    .getByRole("region", { name: "Par yields" })
    .getByText(/ figures? to | copy to /)
    .waitFor();
  await expectQuiet(page);
});
