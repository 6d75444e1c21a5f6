import { describe, expect, it } from "vitest";
import type { AnnexTable } from "../../../src/ingest/annexes/annexTable.ts";
import { decimalText, readAssets } from "../../../src/ingest/annexes/readAssets.ts";
import { readInstitutions } from "../../../src/ingest/annexes/readInstitutions.ts";
import { readProcurement } from "../../../src/ingest/annexes/readProcurement.ts";
import { readProjects } from "../../../src/ingest/annexes/readProjects.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

/** The tables of a title and rows whose cells are parted by "|", as annexes of disclosure d. */
function annexes(...tables: readonly (readonly [title: string, ...rows: string[]])[]): readonly AnnexTable[] {
  const blocks = tables.flatMap(([title, ...rows]) => [
    { kind: "paragraph" as const, text: title, place },
    { kind: "grid" as const, cells: rows.map((row) => row.split("|")), spans: [], place },
  ]);
  return candidatesOf(blocks).map((candidate, at) => ({
    id: `t${at + 1}`,
    table: recognise(candidate),
    cell: (row, column) => ({ kind: "cell", disclosure: "d", table: `t${at + 1}`, row, column }),
  }));
}

function only(list: readonly AnnexTable[]): AnnexTable {
  const [annex] = list;
  if (annex === undefined) throw new Error("no table");
  return annex;
}

describe("annexes", () => {
  it("reads the nature of units, blank rows being none", () => {
    const [annex] = annexes([
      "部门机构设置情况",
      "单位名称|单位性质|单位规格|经费保障形式",
      "临溪县档案馆|参照公务员法管理事业单位|副科级|财政拨款",
      "临溪县方志办|财政补助事业单位||",
      "|||",
      "临溪县档案学会|社会团体|无|自筹",
    ]);
    expect(annex && readInstitutions(annex.table)).toEqual([
      {
        name: "临溪县档案馆",
        nature: "civil-service-managed",
        naturePrinted: "参照公务员法管理事业单位",
        rank: "副科级",
        funding: "财政拨款",
      },
      {
        name: "临溪县方志办",
        nature: "public-institution",
        naturePrinted: "财政补助事业单位",
        rank: null,
        funding: null,
      },
      { name: "临溪县档案学会", nature: "other", naturePrinted: "社会团体", rank: "无", funding: "自筹" },
    ]);
  });

  it("reads assets in the unit of their head, with the cells they stand in", () => {
    const [total, buildings] = readAssets(
      only(
        annexes([
          "部门固定资产占用情况表",
          "项目|数量|价值（金额单位：元）",
          "资产总额||1,200.50",
          "1、房屋（平方米）|35.5|",
        ]),
      ),
    );
    expect(total).toMatchObject({
      role: "total",
      quantity: null,
      quantityUnit: null,
      value: 120_050,
      asOf: null,
    });
    expect(buildings).toMatchObject({ role: "part", quantity: "35.5", quantityUnit: "平方米", value: null });
    expect(buildings?.cells.value).toEqual({ kind: "cell", disclosure: "d", table: "t1", row: 2, column: 2 });
  });

  it("reads procurement printed with one amount column", () => {
    const procurement = readProcurement(
      only(
        annexes([
          "政府采购预算表（单位：万元）",
          "采购项目名称|采购品目|计量单位|数量|单价|采购金额",
          "合计|||||2.40",
          "馆库维护|台式计算机|台|4|0.60|2.40",
        ]),
      ),
    );
    expect(procurement.total).toMatchObject({ amount: 2_400_000, cell: { row: 1, column: 5 } });
    expect(procurement.lines).toMatchObject([
      {
        project: "馆库维护",
        item: "台式计算机",
        unit: "台",
        quantity: "4",
        price: 600_000,
        amount: 2_400_000,
      },
    ]);
  });

  it("reads a project whose plan is in money, without targets", () => {
    const [project] = readProjects(
      annexes([
        "1、馆库维护绩效目标表（单位：万元）",
        "项目编码|13099924P0001|项目名称|馆库维护",
        "预算数|29.50|财政拨款|29.50",
        "3月底|6月底|10月底|12月底",
        "5.00||20.00|29.50",
        "绩效目标|库房安全。||",
      ]),
      true,
    );
    expect(project).toMatchObject({
      code: "13099924P0001",
      name: "馆库维护",
      budget: 29_500_000,
      objectives: "库房安全。",
    });
    expect(project?.plan.map(({ month, share, amount }) => [month, share, amount])).toEqual([
      [3, null, 5_000_000],
      [10, null, 20_000_000],
      [12, null, 29_500_000],
    ]);
    expect(project?.indicators).toEqual([]);
  });

  it("keeps two projects apart, each with its targets", () => {
    const heads = "一级指标|二级指标|三级指标|指标值";
    const projects = readProjects(
      annexes(
        ["1、扫描绩效目标表", heads, "产出指标|数量指标|卷数|≥8000卷"],
        ["2、维护绩效目标表", heads, "产出指标|数量指标|库房|3间"],
      ),
      false,
    );
    expect(projects.map(({ id, name, indicators }) => [id, name, indicators.length])).toEqual([
      ["p1", "扫描", 1],
      ["p2", "维护", 1],
    ]);
  });

  it("takes digits only for a quantity", () => {
    expect(["7", "1,200", "３", "约10", ""].map(decimalText)).toEqual(["7", "1200", "3", null, null]);
  });
});
