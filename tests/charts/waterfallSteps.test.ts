import { describe, expect, it } from "vitest";
import { waterfallSteps } from "../../src/charts/waterfallSteps.ts";
import { changeOf, pingxiang, row } from "./changes.ts";

describe("steps from year to year", () => {
  it("lead 平乡县 from 1,402.21 over +52.20 and −314.08 to 1,140.33", () => {
    const waterfall = waterfallSteps(pingxiang);
    expect(waterfall?.prior).toMatchObject({ amount: 1402210000, derived: true });
    expect(waterfall?.steps.map((step) => [step.row?.measure, step.from, step.to])).toEqual([
      ["basic", 1402210000, 1454410000],
      ["project", 1454410000, 1140330000],
    ]);
    expect(waterfall?.now).toMatchObject({ amount: 1140330000, derived: false });
    expect(waterfall?.most).toBe(1454410000);
  });

  it("split an end only by parts that make it up", () => {
    expect(waterfallSteps(pingxiang)?.now.parts.map((part) => part.amount)).toEqual([653820000, 486510000]);
    const short = changeOf(row("total", 1000, 100, 900), row("basic", 700, 100, 600));
    expect(waterfallSteps(short)?.now.parts).toEqual([]);
  });

  it("show what no part explains as a step of its own", () => {
    const partly = changeOf(
      row("total", 1000, 300, 700),
      row("basic", 700, 100, 600),
      row("project", 300, null, null),
    );
    expect(waterfallSteps(partly)?.steps.map((step) => [step.row?.measure ?? null, step.delta])).toEqual([
      ["basic", 100],
      [null, 200],
    ]);
  });

  it("take the whole for the one step where no part is known", () => {
    expect(waterfallSteps(changeOf(row("total", 1000, 300, 700)))?.steps.map((step) => step.delta)).toEqual([
      300,
    ]);
  });

  it("are none where one of the years is not known", () => {
    expect(waterfallSteps(changeOf(row("total", 1000, null, null)))).toBeNull();
    expect(waterfallSteps(changeOf(row("basic", 1000, 10, 990)))).toBeNull();
  });
});
