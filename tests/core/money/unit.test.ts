import { describe, expect, it } from "vitest";
import { fenPerUnit, fenPlaces, moneyUnitNamed, readMoneyUnit } from "../../../src/core/money/unit.ts";

describe("a unit of money", () => {
  it("is so many fen", () => {
    expect(fenPerUnit("yuan")).toBe(100);
    expect(fenPerUnit("qian")).toBe(100_000);
    expect(fenPerUnit("wan")).toBe(1_000_000);
    expect(fenPerUnit("yi")).toBe(10_000_000_000);
  });

  it("lies so many decimal places above the fen", () => {
    expect(fenPlaces("yuan")).toBe(2);
    expect(fenPlaces("yi")).toBe(10);
  });

  it("is named by 元, 千元, 万元, 亿元 and by 万 and 亿 alone", () => {
    expect(["元", "千元", "万元", "亿元", "万", "亿"].map(moneyUnitNamed)).toEqual([
      "yuan",
      "qian",
      "wan",
      "yi",
      "wan",
      "yi",
    ]);
    expect(["千", "台", "", "美元"].map(moneyUnitNamed)).toEqual([null, null, null, null]);
  });
});

describe("the unit line of a table", () => {
  it.each([
    ["单位：万元", "wan"],
    ["单位:万", "wan"],
    ["单 位 ： 万 元", "wan"],
    ["单位：元", "yuan"],
    ["金额单位：元", "yuan"],
    ["千元", "qian"],
    ["单位：亿元", "yi"],
    ["单位：人民币万元", "wan"],
    ["价值（金额单位：万元）", "wan"],
    ["预算金额（元）", "yuan"],
    ["单位：万元 预算公开表01", "wan"],
    ["单位：台/万元", "wan"],
  ])("reads %s", (line, unit) => {
    expect(readMoneyUnit(line)).toBe(unit);
  });

  it("tells the unit of amounts from the publishing unit in the same line", () => {
    expect(readMoneyUnit("单位：平乡县人民政府办公室 单位：万元")).toBe("wan");
    expect(readMoneyUnit("编制单位：元氏县财政局")).toBeNull();
    expect(readMoneyUnit("数量单位：台 金额单位：元")).toBe("yuan");
  });

  it("reads none from a line that names none, or another currency", () => {
    for (const line of ["", "单位", "合计", "多元", "单位：万美元", "部门公开表02"]) {
      expect(readMoneyUnit(line)).toBeNull();
    }
  });

  it("does not choose between two units", () => {
    expect(readMoneyUnit("单位：元、万元")).toBeNull();
    expect(readMoneyUnit("单位：元 单位：万元")).toBeNull();
  });
});
