import { describe, expect, it } from "vitest";
import { figureBar } from "../../src/charts/figureBar.ts";
import type { FigureState } from "../../src/core/budget/figure.ts";
import { fen } from "../../src/core/money/fen.ts";

function bar(state: FigureState, amount: number | null): ReturnType<typeof figureBar> {
  return figureBar(
    { state, amount: amount === null ? null : fen(amount), sources: [], formula: null },
    fen(200),
  );
}

describe("bar of a figure", () => {
  it("is as long as its share of the full length", () => {
    expect(bar("stated", 50)).toEqual({ kind: "bar", length: 0.25 });
    expect(bar("stated-in-prose", 100)).toEqual({ kind: "bar", length: 0.5 });
    expect(bar("derived", 200)).toEqual({ kind: "dotted", length: 1 });
  });

  it("tells a printed nil from one that only the prose states and from a blank", () => {
    expect(bar("stated", 0)).toEqual({ kind: "stub" });
    expect(bar("declared-none", 0)).toEqual({ kind: "stub" });
    expect(bar("stated-in-prose", 0)).toEqual({ kind: "dashed" });
    expect(bar("blank", null)).toEqual({ kind: "none" });
    expect(bar("empty", null)).toEqual({ kind: "none" });
  });

  it("is hatched where the file holds no figure", () => {
    expect(bar("not-in-file", null)).toEqual({ kind: "hatched" });
    expect(bar("withheld", null)).toEqual({ kind: "hatched" });
  });
});
