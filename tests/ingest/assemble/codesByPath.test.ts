import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { figureOfMeasure } from "../../../src/core/analysis/measureFigure.ts";
import { codesByPath } from "../../../src/ingest/assemble/codesByPath.ts";
import { codedTable } from "../../core/budget/printed.ts";
import { found } from "../../core/checks/found.ts";
import { disclosureFrom, published } from "../published.ts";

const ROWS = [
  ["", "合计", "90.00"],
  ["201", "一般公共服务支出", "70.00"],
  ["20103", "政府办公厅（室）及相关机构事务", "60.00"],
  ["2010301", "行政运行", "40.00"],
  ["2010302", "一般行政管理事务", "20.00"],
  ["20126", "档案事务", "10.00"],
  ["2012601", "行政运行", "10.00"],
  ["208", "社会保障和就业支出", "20.00"],
  ["20805", "行政事业单位养老支出", "20.00"],
  ["2080505", "机关事业单位基本养老保险缴费支出", "20.00"],
] as const;

async function withNarrative(prose: string): Promise<Disclosure> {
  const heads = "\t科目编码\n\t科目名称\n\t合计\n\n";
  const rows = ROWS.map((row) => row.map((text) => `\t${text}\n`).join("")).join("\n");
  const text = `平乡县人民政府办公室2023年部门预算\n二、部门预算支出情况\n${prose}\n三、部门预算支出总表\n部门预算支出总表\n单位：万元\n${heads}${rows}`;
  return disclosureFrom([published("a.txt", new TextEncoder().encode(text))]);
}

const codeOf = codesByPath([
  codedTable({ id: "t3", kind: "expenditure", columns: [{ head: "合计", measure: "total" }], rows: ROWS }),
]);

describe("the functional line a sentence names", () => {
  it("is the one code the tables print under these names", () => {
    expect(codeOf("一般公共服务支出 › 档案事务 › 行政运行")).toBe("2012601");
    expect(codeOf("一般公共服务 › 政府办公厅(室)及相关机构事务 › 行政运行")).toBe("2010301");
    expect(codeOf("一般公共服务支出 › 档案事务")).toBe("20126");
    expect(codeOf("社会保障和就业")).toBe("208");
    expect(codeOf("一般行政管理事务")).toBe("2010302");
  });

  it("is the one that is named in short, or in one breath with its 款", () => {
    expect(codeOf("一般公共服务 › 档案事务行政运行")).toBe("2012601");
    expect(codeOf("社会保障和就业支出 › 行政事业单位养老支出 › 机关事业单位基本养老保险费")).toBe("2080505");
    expect(codeOf("社会保障和就业支出 › 机关事业单位的基本养老保险")).toBe("2080505");
    expect(codeOf("一般公共服务 › 档案事务 › 运行")).toBeNull();
    expect(codeOf("一般公共服务 › 档案馆行政运行")).toBeNull();
  });

  it("is none where several codes bear the name, or none does", () => {
    expect(codeOf("行政运行")).toBeNull();
    expect(codeOf("一般公共服务支出 › 行政运行")).toBeNull();
    expect(codeOf("教育支出 › 普通教育 › 小学教育")).toBeNull();
    expect(codeOf("社会保障和就业支出 › 档案事务 › 行政运行")).toBeNull();
  });

  it("is known by its class where the table prints no line of the class", () => {
    const rows = [["2012601", "行政运行", "10.00"]] as const;
    const columns = [{ head: "合计", measure: "total" }] as const;
    const bare = codesByPath([codedTable({ id: "t5", kind: "general-budget", columns, rows })]);
    expect(bare("一般公共服务支出 › 行政运行")).toBe("2012601");
    expect(bare("一般公共服务支出")).toBeNull();
  });
});

describe("what the narrative says of a functional line", () => {
  it("is held against the cell of that line", async () => {
    const disclosure = await withNarrative(
      "一般公共服务支出（类）档案事务（款）行政运行（项）10万元，一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）45万元。",
    );
    expect(disclosure.statements.map(({ code, printed }) => [code, printed])).toEqual([
      ["2012601", "10万元"],
      ["2010301", "45万元"],
    ]);
    expect(
      found(disclosure, "prose-equals-table").map(({ outcome, whole }) => [outcome, whole?.printed]),
    ).toEqual([
      ["agrees", ["10.00"]],
      ["differs", ["40.00"]],
    ]);
  });

  it("is never the whole's, even where its code is not known", async () => {
    const disclosure = await withNarrative("教育支出（类）普通教育（款）小学教育（项）7万元。");
    expect(disclosure.statements).toMatchObject([{ measure: "total", code: null, amount: 7_000_000 }]);
    const spoken = { ...disclosure, tables: [] };
    expect(figureOfMeasure(spoken, "total").figure).toMatchObject({ state: "not-in-file", amount: null });
  });
});
