import { describe, expect, it } from "vitest";
import { plottedMeasures, smallestBar } from "../../src/charts/comparisonMarks.ts";
import type { Comparison } from "../../src/core/analysis/comparison.ts";
import { comparisonOf } from "../../src/core/analysis/comparisonOf.ts";
import { shipped } from "../core/analysis/shipped.ts";

const PUTUO = ["n0uin491", "n1uslkkk", "n07g1t4g", "n095hvld"].map((key) => `310107-${key}-2025-budget`);

function compared(ids: readonly string[]): Comparison {
  return comparisonOf(ids.map(shipped), ["total", "basic", "three-public", "overseas"]);
}

const putuo = compared(PUTUO).measures;

describe("how compared measures are drawn", () => {
  it("spending and its parts share one full length, 三公 has its own", () => {
    const plotted = plottedMeasures(putuo, "amount");
    expect(plotted.map(({ measure, full }) => [measure, full])).toEqual([
      ["total", 37151465500],
      ["basic", 37151465500],
      ["three-public", 867500000],
      ["overseas", 839000000],
    ]);
    const [total] = plotted;
    expect(total?.marks.map((mark) => ("length" in mark ? mark.length.toPrecision(4) : mark.kind))).toEqual([
      "1.000",
      "0.5108",
      "0.2450",
      "0.08402",
    ]);
  });

  it("shares leave out what is itself a whole", () => {
    const plotted = plottedMeasures(putuo, "share");
    expect(plotted.map(({ measure }) => measure)).toEqual(["basic", "three-public", "overseas"]);
    const [basic] = plotted;
    expect(basic?.marks.map((mark) => ("length" in mark ? mark.length.toPrecision(4) : mark.kind))).toEqual([
      "0.05338",
      "0.5340",
      "0.2704",
      "0.8048",
    ]);
  });

  it("a log scale has points between powers of ten, and none for a nil", () => {
    const [total, , , overseas] = plottedMeasures(putuo, "log");
    expect(total?.decades).toEqual({ from: 9, to: 11 });
    expect(total?.marks.map((mark) => (mark.kind === "point" ? mark.at.toPrecision(3) : mark.kind))).toEqual([
      "0.785",
      "0.639",
      "0.480",
      "0.247",
    ]);
    expect(overseas?.marks.filter(({ kind }) => kind === "point")).toHaveLength(1);
    expect(overseas?.marks.every(({ kind }) => kind !== "bar")).toBe(true);
  });

  it("says how small the shortest bar is", () => {
    expect(smallestBar(plottedMeasures(putuo, "amount"))).toBe("hundredth");
    expect(smallestBar(plottedMeasures(putuo.slice(0, 2), "amount"))).toBeNull();
  });

  it("a measure that is not in the file is hatched, never a bar of nil", () => {
    const jiangsu = comparisonOf([shipped("320000-n1tdw6lo-2018-budget")], ["personnel"]).measures;
    const [personnel] = plottedMeasures(jiangsu, "amount");
    expect(personnel?.full).toBeNull();
    expect(personnel?.marks).toEqual([{ kind: "hatched" }]);
  });
});
