import type { CatalogEntry } from "../../../src/core/budget/catalog.ts";
import type { Figure } from "../../../src/core/budget/figure.ts";
import { cell, money } from "../budget/printed.ts";

const figure = (printed: string): Figure => ({
  state: "stated",
  amount: money(printed),
  sources: [cell("t3", 1, 3)],
  formula: null,
});

/** One catalog entry of the sample disclosure. */
export function sampleEntry(over: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    id: "130999-512-2024-budget",
    departmentKey: "130999-512",
    departmentCode: "512",
    department: "临溪县档案馆",
    region: { code: "130999", name: "临溪县" },
    scope: "department",
    year: 2024,
    phase: "budget",
    consolidated: 1,
    documentTitle: "临溪县档案馆2024年部门预算信息公开情况说明",
    coverage: {
      summary: "stated",
      revenue: "stated",
      expenditure: "stated",
      appropriation: "stated",
      "general-budget": "stated",
      "basic-economic": "stated",
      "government-fund": "declared-none",
      "state-capital": "declared-none",
      "three-public": "not-in-file",
    },
    others: { projects: 2, procurement: true, assets: true },
    total: figure("324.30"),
    basic: figure("234.80"),
    project: figure("89.50"),
    threePublic: figure("9.50"),
    appropriation: figure("324.30"),
    change: { delta: figure("10.20"), prior: figure("314.10"), percent: "3.25", reasonKinds: ["pay-policy"] },
    checks: {
      agrees: 4,
      "within-rounding": 0,
      differs: 0,
      "different-scope": 0,
      "cannot-check": 1,
      observation: 0,
    },
    notStated: 0,
    functions: [["201", "一般公共服务支出"]],
    ...over,
  };
}
