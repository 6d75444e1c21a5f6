import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/charts/textWidth.ts";
import { waterfallLayout, type WaterfallLayout } from "../../src/charts/waterfallLayout.ts";
import { waterfallSteps, type Waterfall } from "../../src/charts/waterfallSteps.ts";
import type { Change } from "../../src/core/analysis/change.ts";
import type { Fen } from "../../src/core/money/fen.ts";
import { formatTick } from "../../src/core/money/formatAmount.ts";
import { changeOf, pingxiang, row, words } from "./changes.ts";

function wayOf(change: Change): Waterfall {
  const way = waterfallSteps(change);
  if (way === null) throw new Error("a year is not known");
  return way;
}

function layoutOf(width = 548, change = pingxiang): WaterfallLayout {
  return waterfallLayout(wayOf(change), width, 240, words);
}

describe("waterfall of 平乡县 2022 to 2023", () => {
  const layout = layoutOf();

  it("stands on an axis from zero with round lines", () => {
    expect(layout.lines).toEqual([
      { y: 240, axis: true },
      { y: 167, axis: false },
      { y: 94, axis: false },
    ]);
    expect(layout.texts.slice(0, 3).map((text) => text.text)).toEqual(["0", "500", "1,000"]);
  });

  it("words its lines by the step between them: 0.00, 0.05, 0.10 in 亿元, not 0, 0, 0", () => {
    const inYi = { ...words, tick: (line: Fen, step: Fen) => formatTick(line, step, "yi") };
    const told = waterfallLayout(wayOf(pingxiang), 548, 240, inYi)
      .texts.slice(0, 3)
      .map(({ text }) => text);
    expect(told).toEqual(["0.00", "0.05", "0.10"]);
  });

  it("draws the derived year hollow, this year split, the steps in their two colours", () => {
    expect(layout.bars.map((bar) => bar.look)).toEqual([
      "hollow",
      "hollow",
      "increase",
      "decrease",
      "basic",
      "project",
    ]);
    expect(layout.bars[0]?.rect.height).toBe(88);
    expect(layout.bars[2]?.rect).toMatchObject({ y: 28, height: 8 });
  });

  it("labels the steps with their direction and the reason given for them", () => {
    const said = layout.texts.map((text) => text.text);
    expect(said).toContain("▲+52.20");
    expect(said).toContain("▼−314.08");
    expect(said).toContain("原因：工资政策调整");
    expect(said).toContain("推算");
  });

  it("marks the derived amount with a dotted line under it", () => {
    expect(layout.texts.filter((text) => text.underline > 0).map((text) => text.text)).toEqual(["1,402.21"]);
  });
});

describe("words of a waterfall", () => {
  it.each([300, 344, 548, 900])("stay in the picture and clear of each other at %s px", (width) => {
    const { texts, height } = layoutOf(width);
    const boxes = texts.map(({ text, x, y, size, anchor }) => {
      const wide = textWidth(text, size);
      const left = anchor === "middle" ? x - wide / 2 : anchor === "end" ? x - wide : x;
      return { text, left, right: left + wide, top: y - size * 0.85, bottom: y + size * 0.1 };
    });
    boxes.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(-1);
      expect(a.right).toBeLessThanOrEqual(width + 1);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(i + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(meet ? `${a.text} meets ${b.text}` : "").toBe("");
      }
    });
  });

  it("say what no part explains without taking sides", () => {
    const partly = changeOf(
      row("total", 1000000000, 300000000, 700000000),
      row("basic", 700000000, 100000000, null),
    );
    const layout = layoutOf(548, partly);
    expect(layout.bars.map((bar) => bar.look)).toEqual(["hollow", "increase", "unexplained", "other"]);
    expect(layout.texts.map((text) => text.text)).toContain("未分解");
  });

  it("show an unchanged part as 0.00 without a bar", () => {
    const still = changeOf(row("total", 1000000000, 0, 1000000000), row("basic", 700000000, 0, 700000000));
    const layout = layoutOf(548, still);
    expect(layout.bars.map((bar) => bar.look)).toEqual(["hollow", "other"]);
    expect(layout.texts.map((text) => text.text)).toContain("0.00");
  });
});
