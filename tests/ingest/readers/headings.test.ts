import { describe, expect, it } from "vitest";
import { isHeading, isPageMark } from "../../../src/ingest/readers/headings.ts";

describe("headings", () => {
  it.each([
    "三、机关运行经费安排情况",
    "第二部分  预算项目绩效目标",
    "四、财政拨款“三公”经费预算情况及增减变化原因",
  ])("%s is one", (text) => {
    expect(isHeading(text)).toBe(true);
  });

  it.each([
    "1、收入说明",
    "（一）总体绩效目标",
    "一、本部门2023年收入1140.33万元，支出相同。",
    "总体绩效目标：",
  ])("%s is none", (text) => {
    expect(isHeading(text)).toBe(false);
  });

  it("knows the page marks that conversions leave", () => {
    expect(["page number", "- 3 -", "第 3 页", "第3页 共9页"].every(isPageMark)).toBe(true);
    expect(isPageMark("3")).toBe(false);
  });
});
