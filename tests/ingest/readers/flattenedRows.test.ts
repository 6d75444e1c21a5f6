import { describe, expect, it } from "vitest";
import { unflatten } from "../../../src/ingest/readers/flattenedRows.ts";

/** Spans as "row,column rows×columns". */
function spansOf(rows: readonly (readonly string[])[]): readonly string[] {
  return unflatten(rows).spans.map((s) => `${s.row},${s.column} ${s.rows}×${s.columns}`);
}

describe("heads whose merged cells were flattened", () => {
  it("lays a wide head over the heads below it and lets the others reach down", () => {
    const rows = [
      ["序号", "功能分类科目", "合计", "基本支出"],
      ["", "科目编码", "科目名称", "", ""],
      ["1", "201", "一般公共服务支出", "1.00", "1.00"],
    ];
    expect(spansOf(rows)).toEqual(["0,0 2×1", "0,1 1×2", "0,3 2×1", "0,4 2×1"]);
    expect(unflatten(rows).cells[0]).toEqual(["序号", "功能分类科目", "", "合计", "基本支出"]);
  });

  it("parts two wide heads where the heads below begin again", () => {
    const rows = [
      ["序号", "收入", "支出"],
      ["", "项目", "金额", "项目", "合计", "一般公共预算"],
      ["1", "a", "1", "b", "2", "3"],
    ];
    expect(spansOf(rows)).toEqual(["0,0 2×1", "0,1 1×2", "0,3 1×3"]);
  });

  it("parts codes and names from amounts", () => {
    const rows = [
      ["经济分类科目", "一般公共预算基本支出"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
      ["301", "工资福利支出", "1", "1", ""],
    ];
    expect(spansOf(rows)).toEqual(["0,0 1×2", "0,2 1×3"]);
  });

  it("builds heads of three rows from the lowest up", () => {
    const rows = [
      ["合计", "公务用车", "公务接待费"],
      ["", "小计", "购置", "运行", ""],
      ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
    ];
    expect(spansOf(rows)).toEqual(["0,0 2×2", "0,2 1×6", "0,8 2×2", "1,2 1×2", "1,4 1×2", "1,6 1×2"]);
  });

  it("shares the width of a caption out, and widens the last cell of any other short row", () => {
    expect(
      spansOf([
        ["434平乡县", "2023", "万元"],
        ["1", "2", "3", "4", "5", "6", "7", "8"],
      ]),
    ).toEqual(["0,0 1×2", "0,2 1×2", "0,4 1×4"]);
    expect(
      spansOf([
        ["a", "b", "c"],
        ["绩效目标", "扫描"],
        ["a", "b", "c"],
      ]),
    ).toEqual(["1,1 1×2"]);
  });

  it("widens the names of sums in a short row of them, so that every figure stays under its head", () => {
    const rows = [
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["合计", "5.00", "3.00", "2.00"],
      ["201", "一般公共服务支出", "5.00", "3.00", "2.00"],
    ];
    expect(unflatten(rows).cells[1]).toEqual(["合计", "", "5.00", "3.00", "2.00"]);
    const lists = [
      ["302", "商品和服务支出", "9.00", "301", "工资福利支出", "7.00"],
      ["公用经费合计", "9.00", "人员经费合计", "7.00"],
    ];
    expect(spansOf(lists)).toEqual(["1,0 1×2", "1,3 1×2"]);
  });

  it("leaves a full grid alone", () => {
    expect(
      unflatten([
        ["a", ""],
        ["", "b"],
      ]),
    ).toEqual({
      cells: [
        ["a", ""],
        ["", "b"],
      ],
      spans: [],
    });
  });
});
