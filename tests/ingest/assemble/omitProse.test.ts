import { describe, expect, it } from "vitest";
import { omitProse, type OmittedProse } from "../../../src/ingest/assemble/omitProse.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function without(title: string, ...rows: readonly string[]): OmittedProse {
  const [candidate] = candidatesOf([
    { kind: "paragraph", text: title, place },
    { kind: "grid", cells: rows.map((row) => row.split("|")), spans: [], place },
  ]);
  if (candidate === undefined) throw new Error("no table");
  return omitProse(recognise(candidate));
}

describe("leaving prose out of a grid", () => {
  it("keeps codes, names, money and plan of a project, and leaves purpose and goal out", () => {
    const { grid, omitted } = without(
      "1、馆库维护绩效目标表",
      "512临溪县档案馆|||单位：万元",
      "项目编码|13099924P0001|项目名称|馆库维护",
      "预算规模及资金用途|预算数|29.50|其他资金",
      "|用于库房维护||",
      "资金支出计划（%）|3月底|25%|",
      "绩效目标|库房安全||",
    );
    expect(omitted).toEqual([
      { row: 3, column: 1 },
      { row: 5, column: 1 },
    ]);
    expect(grid[1]).toEqual(["项目编码", "13099924P0001", "项目名称", "馆库维护"]);
    expect(grid[5]).toEqual(["绩效目标", "", "", ""]);
  });

  it("leaves descriptions and bases of targets out, and keeps their heads, names and values", () => {
    const { grid, omitted } = without(
      "1、馆库维护绩效目标表",
      "一级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
      "产出指标|库房|维护的库房|3间|年度计划",
    );
    expect(omitted).toEqual([
      { row: 1, column: 2 },
      { row: 1, column: 4 },
    ]);
    expect(grid).toEqual([
      ["一级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "库房", "", "3间", ""],
    ]);
  });

  it("leaves the goals of a form out, and keeps what stands over them and the targets below", () => {
    const { omitted } = without(
      "财政项目支出绩效目标填报表",
      "项目名称|馆库维护|项目性质|经常性项目",
      "项目资金（元）|项目资金总额|年度资金申请总额|30,000.00",
      "项目绩效目标|项目总目标|年度总体目标|",
      "|库房安全|馆藏有序|",
      "|一级指标|三级指标|年度指标值",
      "绩效指标|产出指标|库房|3间",
    );
    expect(omitted).toEqual([
      { row: 3, column: 1 },
      { row: 3, column: 2 },
    ]);
  });

  it("leaves sentences out of a table of no known kind, and nothing out of the others", () => {
    expect(without("情况表", "事项|情况", "库房|已全部维护。").omitted).toEqual([{ row: 1, column: 1 }]);
    expect(
      without("部门预算支出总表", "科目编码|科目名称|合计", "201|一般公共服务支出|1.00").omitted,
    ).toEqual([]);
  });
});
