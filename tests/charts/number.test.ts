import { describe, expect, it } from "vitest";
import { axisLines, fraction, plotted, plottedArea } from "../../src/charts/number.ts";
import { fen } from "../../src/core/money/fen.ts";

describe("plotted amounts", () => {
  it("plots 419.01 万元 in its unit and a blank as no length", () => {
    expect(plotted(fen(419010000), "wan")).toBe(419.01);
    expect(plotted(null, "wan")).toBe(0);
  });

  it("gives no room to blanks, nils and negatives", () => {
    expect([null, fen(0), fen(-5), fen(7)].map(plottedArea)).toEqual([0, 0, 0, 7]);
  });

  it("fills a length by a share from 0 to 1", () => {
    expect(fraction(fen(50), fen(200))).toBe(0.25);
    expect(fraction(fen(300), fen(200))).toBe(1);
    expect(fraction(null, fen(200))).toBe(0);
    expect(fraction(fen(3), fen(0))).toBe(0);
    expect(fraction(fen(-3), fen(5))).toBe(0);
  });
});

describe("lines of an axis", () => {
  const wan = (amount: number): number => amount * 1_000_000;

  it.each([
    [1402.21, [0, 500, 1000]],
    [18976.76, [0, 5000, 10000, 15000]],
    [9.99, [0, 2.5, 5, 7.5]],
    [41, [0, 20, 40]],
  ])("stand at round amounts up to %s 万元", (most, lines) => {
    expect(axisLines(fen(Math.round(wan(most))))).toEqual(lines.map(wan));
  });

  it("are the zero line alone where there is nothing to divide", () => {
    expect(axisLines(fen(0))).toEqual([0]);
    expect(axisLines(fen(7))).toEqual([0]);
  });
});
