import { describe, expect, it } from "vitest";
import { isCaptionRow, mergeCaptions, readCaption } from "../../../src/ingest/tables/caption.ts";

describe("captions over tables", () => {
  it.each([
    ["434平乡县人民政府办公室", { departmentCode: "434", departmentName: "平乡县人民政府办公室" }],
    ["434001怀来县人民政府办公室", { departmentCode: "434001", departmentName: "怀来县人民政府办公室" }],
    ["编制部门：临溪区档案局", { departmentCode: null, departmentName: "临溪区档案局" }],
    ["预算年度：2023", { year: 2023 }],
    ["单位：万元", { unit: "wan" }],
    ["金额单位：元", { unit: "yuan" }],
    ["截止时间：2022-12-31", { asOf: "2022-12-31" }],
    ["截止时间：2022年3月1日", { asOf: "2022-03-01" }],
  ])("reads %s", (text, said) => {
    expect(readCaption(text)).toEqual(said);
  });

  it.each(["项目", "2024年部门收支总表", "12345热线平台绩效目标表", "计量  单位", ""])(
    "takes %s for no caption",
    (text) => {
      expect(readCaption(text)).toBeNull();
    },
  );

  it("knows a row that is all caption from a row of heads", () => {
    expect(isCaptionRow(["434平乡县人民政府办公室", "预算年度：2023", "单位：万元", ""])).toBe(true);
    expect(isCaptionRow(["项目", "数量", "价值（金额单位：万元）"])).toBe(false);
    expect(isCaptionRow(["", ""])).toBe(false);
  });

  it("takes neither of two units, and one that is named twice", () => {
    expect(mergeCaptions(["单位：万元", "单位：元", "434平乡县"])).toMatchObject({
      unit: null,
      isUnitContradicted: true,
    });
    expect(mergeCaptions(["单位：万元", "金额单位：万元"]).unit).toBe("wan");
    expect(mergeCaptions([])).toEqual({
      departmentCode: null,
      departmentName: null,
      year: null,
      asOf: null,
      unit: null,
    });
  });

  it("gives a name that runs on under the unit its end back", () => {
    expect(mergeCaptions(["部门：中国共产党江苏省委员会办", "单位：万元公厅"])).toMatchObject({
      departmentName: "中国共产党江苏省委员会办公厅",
      unit: "wan",
    });
    expect(mergeCaptions(["部门名称：江苏省人大", "单位:万元常委会办公厅"])).toMatchObject({
      departmentName: "江苏省人大常委会办公厅",
      unit: "wan",
    });
  });

  it.each([
    ["部门：临溪区档案局 金额单位：万元", { departmentName: "临溪区档案局", unit: "wan" }],
    ["612青岚县档案馆\t单位：万元", { departmentCode: "612", departmentName: "青岚县档案馆", unit: "wan" }],
    [
      "部门：临溪区档案局　2023年度　单位：千元",
      { departmentName: "临溪区档案局", year: 2023, unit: "qian" },
    ],
    ["单位：临溪区档案局（单位：元）", { departmentName: "临溪区档案局", unit: "yuan" }],
  ])("reads the parts of a caption in one line: %s", (text, said) => {
    expect(readCaption(text)).toMatchObject(said);
  });

  it("takes 单位：元氏县… for a body, not for a unit of money", () => {
    expect(readCaption("单位：元氏县财政局")).toEqual({
      departmentCode: null,
      departmentName: "元氏县财政局",
    });
  });
});
