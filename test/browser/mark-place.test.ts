// A mark stands at its announced date, at every range and width.
import { expect, it } from "vitest";
import { openDashboard, SCREENS, showQuery } from "./dashboard-page.ts";
import { readDrawing, xOfDate } from "./drawing.ts";
import { events, tradingDays } from "./fact-sheet.ts";
import { LAST_DAY, SPANS } from "./span.ts";

const DATE = /\d{4}-\d{2}-\d{2}/;

it.each(SCREENS)("at $width px every mark's x is its announced date's x", async (screen) => {
  const page = await openDashboard({ screen });
  for (const weight of ["major", "all"]) {
    for (const { name: span, query, from, to } of SPANS) {
      await showQuery(page, `?${query}&weight=${weight}`);
      const drawing = await readDrawing(page);
      const off = drawing.marks.flatMap(({ name, x }) => {
        const date = DATE.exec(name)![0];
        const expected = xOfDate(drawing, date, from, to ?? LAST_DAY);
        return Math.abs(x - expected) <= 1 ? [] : [`${name}: at ${x}, not at ${expected}`];
      });
      expect(off, `${span}, ${weight}`).toEqual([]);
      if (span === "Max") expect(drawing.marks.length).toBeGreaterThan(10);
    }
  }
});

it("marks of days without a curve stand between their neighbours' slots", async () => {
  const page = await openDashboard();
  const [from, to] = ["2025-01-21", "2025-02-10"];
  await showQuery(page, `?from=${from}&to=${to}&weight=all`);
  const drawing = await readDrawing(page);
  const weekend = drawing.marks.find(({ name }) => name.startsWith("2025-01-26"))!;
  expect(tradingDays).not.toContain("2025-01-26");
  const [friday, monday] = ["2025-01-24", "2025-01-27"].map((d) => xOfDate(drawing, d, from, to));
  expect(weekend.x).toBeCloseTo((friday! + monday!) / 2, 0);
});

const STATEMENTS = events.filter(({ date }) => date === "2025-04-24");
const WEEKS = "?from=2025-04-14&to=2025-05-05";

it.each(SCREENS)("at $width px both statements of 24 Apr 2025 stand on one day", async (screen) => {
  const page = await openDashboard({ screen, query: WEEKS });
  const { marks } = await readDrawing(page);
  const [denial, claim] = STATEMENTS.map(({ date, title }) =>
    marks.find(({ name }) => name === `${date}: ${title}`),
  );
  expect(STATEMENTS.map(({ actor }) => actor)).toEqual(["CN", "US"]);
  expect([denial?.name, claim?.name]).not.toContain(undefined);
  expect(Math.abs(denial!.x - claim!.x)).toBeLessThanOrEqual(1);
  expect(denial!.box.top, "China's lane is under Washington's").toBeGreaterThan(claim!.box.bottom);
});

it.each(SCREENS)("at $width px both statements of 24 Apr 2025 can be read", async (screen) => {
  const page = await openDashboard({ screen, query: WEEKS });
  const texts = (await readDrawing(page)).texts.map(({ text }) => text);
  for (const { title } of STATEMENTS) {
    expect(
      texts.filter((text) => text.startsWith(title.slice(0, 16))),
      title,
    ).toHaveLength(1);
  }
});
