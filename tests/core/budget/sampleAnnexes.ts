import type { Table } from "../../../src/core/budget/disclosure.ts";
import type { AssetLine, Procurement } from "../../../src/core/budget/procurement.ts";
import type { Project } from "../../../src/core/budget/project.ts";
import { asset, cell, gridTable, indicator, money, planStep, procurementLine, project } from "./printed.ts";

/** 6.40 万元: goods of 2.40 and a service of 4.00. */
export function sampleProcurement(): Procurement {
  return {
    table: "t10",
    total: { amount: money("6.40"), cell: cell("t10", 1, 3) },
    subtotals: [{ unitName: "临溪县档案馆本级", amount: money("6.40"), cell: cell("t10", 2, 3) }],
    lines: [
      procurementLine(3, "台式计算机", ["4", "0.60", "2.40"], {
        catalogueCode: "A02010105",
        class: "goods",
        project: "馆库维护",
        projectBudget: money("29.50"),
      }),
      procurementLine(4, "软件运维服务", ["1", "4.00", "4.00"], {
        catalogueCode: "C16070000",
        class: "services",
        project: "馆库维护",
        projectBudget: money("29.50"),
      }),
    ],
  };
}

export function sampleProcurementTable(): Table {
  return gridTable(
    { id: "t10", kind: "procurement" },
    ["物品名称", "数量", "单价", "金额"],
    [
      ["合计", "", "", "6.40"],
      ["临溪县档案馆本级小计", "", "", "6.40"],
      ["台式计算机", "4", "0.60", "2.40"],
      ["软件运维服务", "1", "4.00", "4.00"],
    ],
  );
}

/** 55.20 万元 of fixed assets: one vehicle of 20.00, others of 35.20, no buildings. */
export function sampleAssets(): readonly AssetLine[] {
  return [
    asset(1, "资产总额", "total", ["", "55.20"]),
    asset(2, "1、房屋（平方米）", "part", ["", ""]),
    asset(3, "其中：办公用房（平方米）", "inner", ["", ""]),
    asset(4, "2、车辆（台、辆）", "part", ["1", "20.00"]),
    asset(5, "3、其他固定资产", "part", ["", "35.20"]),
  ];
}

export function sampleAssetsTable(): Table {
  return gridTable(
    { id: "t11", kind: "assets" },
    ["项目", "数量", "价值"],
    [
      ["资产总额", "", "55.20"],
      ["1、房屋（平方米）", "", ""],
      ["其中：办公用房（平方米）", "", ""],
      ["2、车辆（台、辆）", "1", "20.00"],
      ["3、其他固定资产", "", "35.20"],
    ],
  );
}

/** Two projects of 60.00 and 29.50 万元: 89.50, all of the project spending. */
export function sampleProjects(): readonly Project[] {
  const plan = [planStep(3, "25"), planStep(6, "50"), planStep(10, "75"), planStep(12, "100")];
  return [
    project({
      id: "p1",
      name: "档案数字化",
      budget: money("60.00"),
      budgetCell: cell("t12", 1, 1),
      plan,
      indicators: [indicator("数量指标", "扫描卷数", "≥8000卷"), indicator("成本指标", "总成本", "≤60万元")],
    }),
    project({
      id: "p2",
      name: "馆库维护",
      budget: money("29.50"),
      budgetCell: cell("t12", 2, 1),
      plan,
      indicators: [indicator("数量指标", "库房数量", "3间"), indicator("成本指标", "维护成本", "≤29.5万元")],
    }),
  ];
}

export function sampleProjectTable(): Table {
  const rows = Array.from({ length: 13 }, () => ["", "", "", "", "", ""]);
  rows[0] = ["档案数字化", "60.00", "", "", "", ""];
  rows[1] = ["馆库维护", "29.50", "", "", "", ""];
  return gridTable({ id: "t12", kind: "project" }, ["项目名称", "预算数", "", "", "指标值", ""], rows);
}
