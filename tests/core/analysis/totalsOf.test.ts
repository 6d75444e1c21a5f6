import { describe, expect, it } from "vitest";
import { totalsOf } from "../../../src/core/analysis/totalsOf.ts";
import type { CatalogEntry } from "../../../src/core/budget/catalog.ts";
import { notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { cell, money } from "../budget/printed.ts";

function entry(key: string, total: string, over: Partial<CatalogEntry> = {}): CatalogEntry {
  const amount = money(total);
  return {
    id: `${key}-2023-budget`,
    departmentKey: key,
    departmentCode: null,
    department: key,
    region: { code: "130999", name: "临溪县" },
    scope: "department",
    year: 2023,
    phase: "budget",
    consolidated: null,
    documentTitle: "",
    coverage: {
      summary: "stated",
      revenue: "stated",
      expenditure: "stated",
      appropriation: "stated",
      "general-budget": "stated",
      "basic-economic": "stated",
      "government-fund": "declared-none",
      "state-capital": "declared-none",
      "three-public": "stated",
    },
    others: { projects: 0, procurement: false, assets: false },
    total: amount === null ? notInFile() : statedFigure(amount, cell("t3", 1, 3)),
    basic: notInFile(),
    project: notInFile(),
    threePublic: notInFile(),
    appropriation: notInFile(),
    change: { delta: notInFile(), prior: notInFile(), percent: null, reasonKinds: [] },
    checks: {
      agrees: 0,
      "within-rounding": 0,
      differs: 0,
      "different-scope": 0,
      "cannot-check": 0,
      observation: 0,
    },
    functions: [],
    ...over,
  };
}

describe("the sum of the departments loaded", () => {
  it("is 1140.33 + 2001.89 = 3142.22 over 2 departments", () => {
    expect(totalsOf([entry("a", "1140.33"), entry("b", "2001.89")])).toMatchObject({
      n: 2,
      scope: "department",
      phase: "budget",
      year: 2023,
      total: { amount: 3_142_220_000, n: 2 },
      basic: { amount: null, n: 0 },
    });
  });

  it("says how many of them have the figure", () => {
    expect(totalsOf([entry("a", "1140.33"), entry("b", "")])?.total).toEqual({ amount: 1_140_330_000, n: 1 });
  });

  it("is none over different scopes, phases or years, nor over nothing", () => {
    expect(totalsOf([entry("a", "1.00"), entry("b", "1.00", { scope: "unit" })])).toBeNull();
    expect(totalsOf([entry("a", "1.00"), entry("b", "1.00", { phase: "final" })])).toBeNull();
    expect(totalsOf([entry("a", "1.00"), entry("b", "1.00", { year: 2022 })])).toBeNull();
    expect(totalsOf([])).toBeNull();
  });

  it("counts a corrected edition once, the latest", () => {
    const corrected = entry("a", "2.00", { id: "a-2023-budget-r2" });
    expect(totalsOf([corrected, entry("a", "1.00")])).toMatchObject({ n: 1, total: { amount: 2_000_000 } });
  });

  it("has no amount past the range of one amount, rather than a rounded one", () => {
    const most = entry("a", "", { total: statedFigure(fen(Number.MAX_SAFE_INTEGER), cell("t3", 1, 3)) });
    expect(totalsOf([most, { ...most, departmentKey: "b" }])?.total).toEqual({ amount: null, n: 2 });
  });
});
