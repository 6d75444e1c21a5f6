import { describe, expect, it } from "vitest";
import { printedLang, printedRuns } from "../../src/i18n/printedRuns.ts";

const chineseOf = (text: string): readonly string[] =>
  printedRuns(text)
    .filter(({ chinese }) => chinese)
    .map((run) => run.text);

describe("the Chinese in English words", () => {
  it("is a department's name within a sentence", () => {
    expect(chineseOf("平乡县人民政府办公室 2023 budget ")).toEqual(["平乡县人民政府办公室"]);
    expect(chineseOf("all budgets: 1 with tables, 怀来县人民政府办公室 with none")).toEqual([
      "怀来县人民政府办公室",
    ]);
  });

  it("keeps a name's own brackets, figures and spaces", () => {
    expect(chineseOf("怀财字【2023】7号综合事务经费: 7 targets")).toEqual(["怀财字【2023】7号综合事务经费"]);
    expect(chineseOf("of 政府办公厅（室）及相关机构事务")).toEqual(["政府办公厅（室）及相关机构事务"]);
    expect(chineseOf("《预算》, 表")).toEqual(["《预算》", "表"]);
  });

  it("leaves English alone and loses nothing", () => {
    expect(chineseOf("Basic expenditure 57.34%")).toEqual([]);
    const text = "Row 二、公务用车: column 合计 prints ";
    expect(
      printedRuns(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });

  it("has a language of its own only on an English page", () => {
    expect(printedLang("行政运行", "en")).toBe("zh-CN");
    expect(printedLang("行政运行", "zh")).toBeUndefined();
    expect(printedLang("Total", "en")).toBeUndefined();
  });
});
