import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function kindOf(title: string, ...rows: readonly string[]): string | undefined {
  const [candidate] = candidatesOf([
    ...(title === "" ? [] : [{ kind: "paragraph" as const, text: title, place }]),
    { kind: "grid", cells: rows.map((row) => row.split("|")), spans: [], place },
  ]);
  return candidate && recognise(candidate).kind;
}

const FUNCTIONS = "科目编码|科目名称|合计|基本支出|项目支出";
const ECONOMIC = "经济分类科目编码|科目名称|合计|人员经费|公用经费";
const REVENUE = "科目编码|科目名称|合计|财政拨款收入|事业收入|其他收入";
const TWO_SIDED = "收入项目|预算数|支出项目|预算数";

describe("what a table is about, whatever it is called", () => {
  it.each([
    ["部门预算收支总表", TWO_SIDED, "summary"],
    ["收入支出决算总表", TWO_SIDED, "summary"],
    ["部门财务收支预算总表", TWO_SIDED, "summary"],
    ["部门预算财政拨款收支总表", TWO_SIDED, "appropriation"],
    ["财政拨款收入支出决算总表", TWO_SIDED, "appropriation"],
    ["部门预算收入总表", REVENUE, "revenue"],
    ["部门收入预算总表", REVENUE, "revenue"],
    ["收入决算表", REVENUE, "revenue"],
    ["部门预算支出总表", FUNCTIONS, "expenditure"],
    ["支出决算表", FUNCTIONS, "expenditure"],
    ["部门预算一般公共预算财政拨款支出表", FUNCTIONS, "general-budget"],
    ["部门一般公共预算支出功能分类预算表", FUNCTIONS, "general-budget"],
    ["部门一般公共预算基本支出部门预算经济分类预算表", ECONOMIC, "basic-economic"],
    ["一般公共预算财政拨款基本支出决算表", ECONOMIC, "basic-economic"],
    ["部门预算政府基金预算财政拨款支出表", FUNCTIONS, "government-fund"],
    ["部门政府性基金预算支出功能分类预算表", FUNCTIONS, "government-fund"],
    ["国有资本经营预算财政拨款支出决算表", FUNCTIONS, "state-capital"],
    ["部门“三公”经费和机关运行经费预算表", "合计|因公出国(境)费|公务接待费|机关运行经费", "three-public"],
    ["部门政府采购预算", "采购物品名称|数量|单价|采购金额", "procurement"],
    ["国有资产占用情况表", "项目|数量|账面价值", "assets"],
    ["下属单位情况", "单位名称|单位性质|单位规格", "institutions"],
    ["项目支出表", "项目名称|金额|备注", "other"],
  ])("%s", (title, heads, kind) => {
    const figures = heads.split("|").map((_, at) => (at < 2 ? "" : "1.00"));
    expect(kindOf(title, heads, figures.join("|"))).toBe(kind);
  });

  it("goes by the heads where no title is printed", () => {
    expect(kindOf("", ECONOMIC, "301|工资福利支出|1.00|1.00|")).toBe("basic-economic");
    expect(kindOf("", REVENUE, "201|一般公共服务支出|1.00|1.00||")).toBe("revenue");
    expect(
      kindOf("", "科目编码|科目名称|合计|基本支出|上缴上级支出", "201|一般公共服务支出|1.00|1.00|"),
    ).toBe("expenditure");
    expect(kindOf("", FUNCTIONS, "201|一般公共服务支出|1.00|1.00|")).toBe("other");
  });

  it("takes the unit from the heads where no caption gives it", () => {
    const [candidate] = candidatesOf([
      { kind: "paragraph", text: "部门预算支出总表", place },
      {
        kind: "grid",
        cells: [
          ["科目编码", "科目名称", "预算金额（元）"],
          ["201", "一般公共服务支出", "12.50"],
        ],
        spans: [],
        place,
      },
    ]);
    expect(candidate && recognise(candidate).reading.lines[0]?.cells).toEqual([{ column: 2, amount: 1250 }]);
  });

  it("reads figures under a head it has no word for", () => {
    const [candidate] = candidatesOf([
      { kind: "paragraph", text: "部门预算支出总表（单位：万元）", place },
      {
        kind: "grid",
        cells: [
          ["科目编码", "科目名称", "本年", "备注"],
          ["201", "一般公共服务支出", "12.50", "无"],
        ],
        spans: [],
        place,
      },
    ]);
    const reading = candidate && recognise(candidate).reading;
    expect(reading?.columns.map(({ role }) => role)).toEqual(["code", "name", "amount", "text"]);
    expect(reading?.lines[0]?.cells).toEqual([{ column: 2, amount: 12_500_000 }]);
  });
});
