import { describe, expect, it } from "vitest";
import {
  changedTexts,
  OBSERVED,
  placeOf,
  viewPairs,
  viewTexts,
  wholeTexts,
} from "../../src/embed/chart-attributes.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";

const MODULE = "https://yields.example/app/yieldmark-chart.js";
const PAGE = "https://intranet.example/wiki/page.html";

function element(attributes: Readonly<Record<string, string>>, baseURI = PAGE) {
  return { baseURI, getAttribute: (name: string) => attributes[name] ?? null };
}

const placed = (attributes: Readonly<Record<string, string>>, module = MODULE) => {
  const { height, folder, group, problems } = placeOf(element(attributes), module);
  return { height, folder: folder.href, group, told: problems.map(({ key }) => key) };
};

describe("the element's attributes", () => {
  it("are every key of a view and four of its place, all in lower case", () => {
    expect(OBSERVED.toSorted()).toEqual(
      [...Object.keys(DEFAULT_VIEW), "height", "group", "asset-base", "frozen"].toSorted(),
    );
    expect(OBSERVED.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it("make a view of the keys that are there, an empty one among them", () => {
    const pairs = viewPairs(element({ level: "", show: "2Y", height: "400", title: "mine" }));
    expect(pairs).toEqual([
      ["show", "2Y"],
      ["level", ""],
    ]);
  });

  it("changed or removed name only themselves", () => {
    const now = element({ show: "2Y", from: "2025-03-03" });
    expect(changedTexts(now, ["show", "level", "height"])).toEqual({ show: "2Y", level: null });
  });

  it("leave the range to the other of from and range when one of them is removed", () => {
    expect(changedTexts(element({ range: "1Y" }), ["from"])).toEqual({ from: null, range: "1Y" });
    expect(changedTexts(element({ from: "2025-03-03" }), ["range"])).toEqual({
      range: null,
      from: "2025-03-03",
    });
    expect(changedTexts(element({}), ["range"])).toEqual({ range: null });
  });
});

describe("where the element stands", () => {
  it("is beside the module without attributes", () => {
    const folder = "https://yields.example/app/";
    expect(placed({})).toEqual({ height: null, folder, group: null, told: [] });
    expect(placed({ height: "", group: "", "asset-base": "" })).toEqual(placed({}));
  });

  it("is the page's folder where the module has no address of its own", () => {
    expect(placed({}, "data:text/javascript,0").folder).toBe("https://intranet.example/wiki/");
  });

  it.each([
    ["420", 420],
    ["420px", 420],
    ["120.5", 120.5],
    ["10000", 10_000],
  ])("takes a height of %s", (height, pixels) => {
    expect(placed({ height })).toMatchObject({ height: pixels, told: [] });
  });

  it.each(["119", "10001", "50%", "20em", "-300", "1e3", "auto", "NaN"])(
    "tells that %s is no height",
    (height) => {
      expect(placed({ height })).toMatchObject({ height: null, told: ["height"] });
    },
  );

  it.each([
    ["/yieldmark", "https://intranet.example/yieldmark/"],
    ["../figures/", "https://intranet.example/figures/"],
    ["https://cdn.example/y/1", "https://cdn.example/y/1/"],
  ])("takes %s for the folder of the figures", (folder, href) => {
    expect(placed({ "asset-base": folder })).toMatchObject({ folder: href, told: [] });
  });

  it.each(["javascript:alert(1)", "data:text/plain,", "/y?key=1", "https://", "/y#top"])(
    "tells that %s is no folder, and keeps to the module's",
    (folder) => {
      const wrong = { ...placed({}), told: ["asset-base"] };
      expect(placed({ "asset-base": folder })).toEqual(wrong);
    },
  );
});

describe("keys given by script", () => {
  it("become texts; undefined names nothing, null is the default, lists are joined", () => {
    const given = { show: ["2Y", "10Y"], horizon: 5, event: null, from: undefined };
    expect(viewTexts(given)).toEqual({ show: "2Y,10Y", horizon: "5", event: null });
  });

  it("as a whole view have null for every key that is not given", () => {
    const whole = wholeTexts({ show: "2Y" });
    expect(whole).toMatchObject({ show: "2Y", from: null, theme: null });
    expect(Object.keys(whole).toSorted()).toEqual(Object.keys(DEFAULT_VIEW).toSorted());
  });
});
