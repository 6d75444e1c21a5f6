import { describe, expect, it } from "vitest";
import { comparisonBars } from "../../src/charts/comparisonBars.ts";
import { comparisonDumbbell } from "../../src/charts/comparisonDumbbell.ts";
import { comparisonHeatmap } from "../../src/charts/comparisonHeatmap.ts";
import { plottedMeasures } from "../../src/charts/comparisonMarks.ts";
import type { Plot } from "../../src/charts/plot.ts";
import { textWidth } from "../../src/charts/textWidth.ts";
import { comparisonOf } from "../../src/core/analysis/comparisonOf.ts";
import { formatAmount } from "../../src/core/money/formatAmount.ts";
import type { Figure } from "../../src/core/budget/figure.ts";
import { shipped } from "../core/analysis/shipped.ts";

const PUTUO = ["n0uin491", "n1uslkkk", "n07g1t4g", "n095hvld"].map((key) => `310107-${key}-2025-budget`);
const comparison = comparisonOf(PUTUO.map(shipped), ["total", "basic", "project"]);
const rows = comparison.members.map(({ disclosure }) => ({ name: disclosure, note: null }));
const shown = ({ amount }: Figure): string => (amount === null ? "" : formatAmount(amount, "wan"));

function textsOf(plot: Plot): readonly string[] {
  return plot.texts.map(({ text }) => text);
}

/** Texts and marks that leave the picture. */
function outside({ width, height, texts, rects, dots }: Plot): readonly unknown[] {
  return [
    ...texts.filter(({ text, x, y, size, anchor = "start" }) => {
      const wide = textWidth(text, size);
      const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      return left < -0.5 || left + wide > width + 0.5 || y > height;
    }),
    ...rects.filter(
      ({ rect }) => rect.x < 0 || rect.x + rect.width > width + 0.5 || rect.y + rect.height > height,
    ),
    ...dots.filter(({ x, y }) => x < 4 || x > width - 4 || y > height),
  ];
}

describe("pictures of a comparison show the figures of its table", () => {
  for (const width of [1200, 720, 328]) {
    it(`bars, ${String(width)} px`, () => {
      const plot = comparisonBars(
        comparison.measures,
        plottedMeasures(comparison.measures, "amount"),
        rows,
        width,
        {
          head: ({ measure }) => [measure, ""],
          cell: ({ cells }, at) => [
            cells[at] === undefined ? "" : shown(cells[at].figure),
            cells[at]?.share ?? "",
          ],
        },
      );
      const printed = textsOf(plot);
      for (const { cells } of comparison.measures)
        for (const { figure } of cells) expect(printed).toContain(shown(figure));
      expect(printed).toEqual(
        expect.arrayContaining(["37,151.47", "18,976.76", "9,101.68", "3,121.42", "80.48"]),
      );
      expect(outside(plot)).toEqual([]);
      expect(plot.rects.filter(({ rect }) => rect.height === 10 && rect.y > 20)).not.toHaveLength(0);
    });
  }

  it("two years are a hollow and a full point, the later one farther where it is more", () => {
    const two = comparisonOf(
      [2023, 2025].map((year) => shipped(`310107-n1uslkkk-${String(year)}-budget`)),
      ["total"],
    );
    const plot = comparisonDumbbell(two.periods, [{ name: "万里街道", note: null }], "amount", 600, {
      head: () => ["", ""],
      cell: (_, { before, after }) => [`${shown(before.figure)} → ${shown(after.figure)}`, ""],
    });
    expect(textsOf(plot)).toContain("16,497.86 → 18,976.76");
    const [before, after] = plot.dots;
    expect([before?.isHollow, after?.isHollow]).toEqual([true, false]);
    expect((before?.x ?? 0) < (after?.x ?? 0)).toBe(true);
    expect(plot.lines.some(({ dash }) => dash !== undefined)).toBe(false);
  });

  it("a line between years that do not compare is dashed", () => {
    const two = comparisonOf(
      [2018, 2019].map((year) => shipped(`320000-n00hkmu1-${String(year)}-budget`)),
      ["total"],
    );
    const plot = comparisonDumbbell(two.periods, [{ name: "", note: null }], "log", 600, {
      head: () => ["", ""],
      cell: () => ["", ""],
    });
    expect(plot.lines.some(({ dash }) => dash !== undefined)).toBe(true);
  });

  it("the heatmap prints every share in its cell and grows rather than squeeze", () => {
    const plot = comparisonHeatmap(comparison.classes, 1200, {
      head: (id) => [id, ""],
      name: (key) => key,
      cell: (id, key) => {
        const share = comparison.classes.rows
          .find(({ disclosure }) => disclosure === id)
          ?.cells.get(key)?.share;
        return share === undefined || share === null ? "未列" : `${share}%`;
      },
    });
    expect(textsOf(plot)).toEqual(expect.arrayContaining(["79.08%", "81.35%", "90.20%", "71.08%", "未列"]));
    expect(textsOf(plot).filter((text) => text === "未列")).toHaveLength(20);
    const many = { ...comparison.classes, rows: [...comparison.classes.rows, ...comparison.classes.rows] };
    const narrow = comparisonHeatmap(many, 328, { head: () => ["", ""], name: () => "", cell: () => "" });
    expect(narrow.width).toBe(108 + 8 * 62);
  });
});
