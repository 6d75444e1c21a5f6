import { describe, expect, it } from "vitest";
import { planBars } from "../../src/charts/planBars.ts";
import type { PlanStep } from "../../src/core/budget/project.ts";
import { fen } from "../../src/core/money/fen.ts";

const cell = { kind: "cell", disclosure: "d", table: "t1", row: 1, column: 1 } as const;
const step = (month: number, share: string | null, amount: number | null = null): PlanStep => ({
  month,
  share,
  amount: amount === null ? null : fen(amount),
  cell,
});

describe("the plan of a project as bars", () => {
  it("stands at the cumulative shares as printed", () => {
    const bars = planBars([step(3, "25"), step(6, "50"), step(10, "75"), step(12, "100")], null);
    expect(bars.map(({ height }) => height)).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it("takes printed amounts as parts of the budget", () => {
    expect(planBars([step(6, null, 1_500)], fen(6_000))[0]?.height).toBe(0.25);
  });

  it("leaves a step open that prints neither, or an amount without a budget", () => {
    expect(planBars([step(3, null), step(6, null, 1_500)], null).map(({ height }) => height)).toEqual([
      null,
      null,
    ]);
  });
});
