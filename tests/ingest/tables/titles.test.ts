import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/ingest/readers/block.ts";
import { innerTitle, titleOver } from "../../../src/ingest/tables/titles.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function over(...texts: readonly string[]): ReturnType<typeof titleOver> {
  return titleOver(texts.map((text): Paragraph => ({ kind: "paragraph", text, place })));
}

describe("titles of tables", () => {
  it("finds the title above the caption lines", () => {
    expect(over("部门预算支出总表", "512临溪县档案馆", "单位：万元")).toEqual({
      title: "部门预算支出总表",
      number: null,
      captions: ["512临溪县档案馆", "单位：万元"],
    });
  });

  it("reads the number before, above or in front of the title", () => {
    expect(over("公开03表", "支出总表", "单位：万元")).toMatchObject({
      title: "支出总表",
      number: "公开03表",
    });
    expect(over("支出总表", "公开03表", "单位：万元")).toMatchObject({
      title: "支出总表",
      number: "公开03表",
    });
    expect(over("表三、支出总表")).toMatchObject({ title: "支出总表", number: "表三、" });
  });

  it("leaves out the number of an item, and the heading that runs into a number", () => {
    expect(over("五、财政拨款支出预算表", "单位：万元")).toMatchObject({
      title: "财政拨款支出预算表",
      number: null,
    });
    expect(over("第二部分 2018年度部门预算表公开01表：收支预算总表", "单位：万元")).toMatchObject({
      title: "收支预算总表",
      number: "公开01表",
    });
    expect(over("公开05表：财政拨款支出预算表")).toMatchObject({
      title: "财政拨款支出预算表",
      number: "公开05表",
    });
  });

  it("takes no sentence, note or lead-in for a title", () => {
    for (const text of ["政府采购预算0.00万元。具体内容见下表。", "注：空表列示", "机构设置："]) {
      expect(over(text).title).toBe("");
    }
  });

  it("finds a title printed as the first row of the grid", () => {
    const cells = [
      ["部门固定资产占用情况表", "", ""],
      ["项目", "数量", "价值"],
    ];
    expect(innerTitle({ kind: "grid", cells, spans: [], place })).toBe("部门固定资产占用情况表");
    expect(innerTitle({ kind: "grid", cells: cells.slice(1), spans: [], place })).toBe("");
  });
});
