import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bridgeLayout } from "../../src/charts/bridgeLayout.ts";
import { slopeLayout, spread, type SlopeWords } from "../../src/charts/slopeLayout.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { waterfallOf, type Waterfall } from "../../src/charts/waterfallSteps.ts";
import type { ChangeBreakdown } from "../../src/core/analysis/changeBreakdown.ts";
import { changeBreakdownOf } from "../../src/core/analysis/changeBreakdownOf.ts";
import { explainingLine, opposingStep } from "../../src/core/analysis/changeFinding.ts";
import { yearSeriesOf } from "../../src/core/analysis/yearSeriesOf.ts";
import type { CodeChangeFile } from "../../src/core/classification/codeChanges.ts";
import { formatAmount } from "../../src/core/money/formatAmount.ts";
import { shipped } from "../core/analysis/shipped.ts";
import { words } from "./changes.ts";

const { changes } = JSON.parse(
  readFileSync(new URL("../../public/data/reference/code-changes.json", import.meta.url), "utf8"),
) as CodeChangeFile;
const wanli = (year: number) => shipped(`310107-n1uslkkk-${String(year)}-budget`);

function breakdownOf(): ChangeBreakdown {
  const found = changeBreakdownOf(wanli(2025), wanli(2024), "function", changes);
  if (found === null) throw new Error("no whole");
  return found;
}

function wayOf(breakdown: ChangeBreakdown): Waterfall {
  const way = waterfallOf(breakdown.whole, breakdown.steps, []);
  if (way === null) throw new Error("a year is not known");
  return way;
}

describe("the waterfall of 万里 2024 to 2025", () => {
  const breakdown = breakdownOf();
  const way = wayOf(breakdown);

  it("is drawn from the lines of the table: every step is one of them", () => {
    expect(way.steps.map(({ row }) => row)).toEqual(breakdown.steps);
    expect(way.steps.every(({ row }) => breakdown.lines.some((line) => line === row))).toBe(true);
    expect([way.prior.amount, way.now.amount]).toEqual([15621112300, 18976755100]);
  });

  it("lying down keeps its amounts inside the picture at 360 px, the table's figures beside the bars", () => {
    const plot = bridgeLayout(way, 328, words);
    const shown = plot.texts.map(({ text }) => text);
    for (const amount of ["15,621.11", "▲+3,498.40", "▼−351.22", "18,976.76"])
      expect(shown).toContain(amount);
    for (const { text, x, size, anchor = "start" } of plot.texts) {
      if (anchor === "start") expect(x + textWidth(text, size)).toBeLessThanOrEqual(328);
    }
  });

  it("names the level that explains the move, and the largest against it", () => {
    expect(explainingLine(breakdown)).toMatchObject({ key: "21299", delta: { amount: 4312873700 } });
    expect(opposingStep(breakdown)?.key).toBe("208");
  });
});

describe("the years of 万里", () => {
  const years = yearSeriesOf([2023, 2024, 2025].map(wanli), "function", changes);
  const said: SlopeWords = {
    name: ({ key }) => (key === "" ? "支出合计" : key),
    amount: (amount) => formatAmount(amount, "wan"),
    tick: (amount) => formatAmount(amount, "wan", { digits: 0 }),
    year: (year) => `${String(year)}年`,
    derived: "推算",
    gap: () => null,
  };

  it("end in the figures of the table, none of the labels over another", () => {
    if (years === null) throw new Error("no years");
    const plot = slopeLayout(years, 1200, said);
    const labels = plot.texts.filter(({ isBold }) => isBold);
    expect(labels.map(({ text }) => text)).toEqual([
      "18,976.76",
      "15,436.93",
      "1,609.19",
      "936.47",
      "329.66",
      "321.70",
      "287.80",
    ]);
    const places = labels.map(({ y }) => y);
    places.slice(1).forEach((y, i) => {
      expect(y - (places[i] ?? 0)).toBeGreaterThanOrEqual(16);
    });
  });
});

it("boxes that want the same place stand under one another within the room", () => {
  const wanted = [
    { wanted: 100, height: 20 },
    { wanted: 100, height: 20 },
    { wanted: 0, height: 20 },
  ];
  expect(spread(wanted, 0, 110)).toEqual([70, 90, 0]);
});
