import { describe, expect, it } from "vitest";
import { changeBar, fullLength, rankingBar } from "../../src/charts/rankingBars.ts";
import { threePublicRankingOf } from "../../src/core/analysis/threePublicRankingOf.ts";
import { shipped } from "../core/analysis/shipped.ts";

const { rows } = threePublicRankingOf(
  ["n07g1t4g", "n095hvld", "n0uin491", "n1uslkkk"].map((key) => ({
    disclosure: shipped(`310107-${key}-2025-budget`),
    prior: null,
  })),
);
const bars = (measure: "overseas" | "reception" | "vehicle-purchase", mode: "amount" | "share" | "piece") => {
  const full = fullLength(rows, measure, mode);
  return rows.map((row) => rankingBar(row, measure, mode, full));
};

describe("the bars of one column", () => {
  it("stand on their own scale from zero: 28.50 is full, 0.95 a thirtieth", () => {
    expect(fullLength(rows, "reception", "amount")).toEqual({ amount: 28_500_000, whole: null });
    expect(
      bars("reception", "amount").map((bar) =>
        "length" in bar ? Math.round(bar.length * 10_000) : bar.kind,
      ),
    ).toEqual([10000, 333, 351, 474]);
  });

  it("are hatched where others pay, a stub for a written 0, dashed for a 0 of the text", () => {
    expect(bars("overseas", "amount").map(({ kind }) => kind)).toEqual(["bar", "hatched", "hatched", "stub"]);
    expect(bars("vehicle-purchase", "amount").map(({ kind }) => kind)).toEqual([
      "dashed",
      "dashed",
      "dashed",
      "bar",
    ]);
  });

  it("measure shares by the largest share: 0.31 % is full, 0.0071 % of 商务委员会 the least", () => {
    const lengths = bars("reception", "share").map((bar) =>
      "length" in bar ? Math.round(bar.length * 1000) : "",
    );
    expect(lengths).toEqual([1000, 97, 9, 23]);
  });

  it("lead left for a decrease", () => {
    const full = fullLength(rows, "three-public", "change");
    expect(full?.amount).toBe(10_000_000);
    expect(rows.map(({ cells }) => changeBar(cells["three-public"], full))).toEqual([
      { side: "none", length: 0 },
      { side: "none", length: 0 },
      { side: "none", length: 0 },
      { side: "decrease", length: 1 },
    ]);
  });
});
