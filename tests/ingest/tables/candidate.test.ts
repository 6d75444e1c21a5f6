import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };
const line = (text: string): Block => ({ kind: "paragraph", text, place });
const grid = (...rows: readonly string[]): Block => ({
  kind: "grid",
  cells: rows.map((row) => row.split("|")),
  spans: [],
  place,
});

describe("tables with what is printed about them", () => {
  it("joins a grid to the one it continues, and not to another table of the same width", () => {
    const [joined, ...others] = candidatesOf([
      line("支出总表"),
      grid("科目编码|合计", "201|1.00"),
      grid("206|2.00"),
      grid("项目|预算数", "合计|3.00"),
    ]);
    expect(joined?.grid.cells).toEqual([
      ["科目编码", "合计"],
      ["201", "1.00"],
      ["206", "2.00"],
    ]);
    expect(others).toHaveLength(1);
  });

  it("counts caption and blank rows at the top, and does not leave them out", () => {
    const [candidate] = candidatesOf([line("支出总表"), grid("434平乡县|单位：万元", "|", "科目编码|合计")]);
    expect(candidate).toMatchObject({ captionRows: 2, caption: { departmentCode: "434", unit: "wan" } });
    expect(candidate?.grid.cells).toHaveLength(3);
  });

  it("gives the targets of a project the title of its goal, not a paragraph in between", () => {
    const found = candidatesOf([
      line("6、政务服务绩效目标表"),
      grid("绩效目标|做好会议"),
      line("2.促进对外经贸协作"),
      grid("一级指标|指标值", "产出指标|4个"),
    ]);
    expect(found.map(({ title }) => title)).toEqual(["6、政务服务绩效目标表", "6、政务服务绩效目标表"]);
    expect(found[0]?.after.map(({ text }) => text)).toEqual(["2.促进对外经贸协作"]);
  });

  it("has no title where only prose stands above", () => {
    expect(candidatesOf([line("具体内容见下表。"), grid("a|b", "c|d")])[0]?.title).toBe("");
  });
});
