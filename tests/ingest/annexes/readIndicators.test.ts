import { describe, expect, it } from "vitest";
import { readTarget } from "../../../src/ingest/annexes/readIndicators.ts";

describe("targets", () => {
  it.each([
    ["4个", "=", "4", "个"],
    ["100%", "=", "100", "%"],
    ["2.79万元", "=", "2.79", "万元"],
    ["≤11.85万元", "≤", "11.85", "万元"],
    ["≥95%", "≥", "95", "%"],
    ["≥ 1,200 次", "≥", "1200", "次"],
    ["＞5%", ">", "5", "%"],
    ["不少于8000卷", "≥", "8000", "卷"],
    ["不超过24小时", "≤", "24", "小时"],
    ["95%以上", "≥", "95", "%"],
    ["2万元以内", "≤", "2", "万元"],
    ["12", "=", "12", null],
    ["=300.00(场)", "=", "300.00", "场"],
    ["≥80.00（%）", "≥", "80.00", "%"],
    ["居民参与率不低于100%", "≥", "100", "%"],
  ])("%s is %s %s %s", (printed, operator, value, unit) => {
    expect(readTarget(printed)).toEqual({ operator, value, unit });
  });

  it.each([
    "明显提升",
    "80%-90%",
    "2023年6月底前",
    "不低于50人次的个体心理咨询辅导",
    "慰问人数不少于100人,宣传用品不少于20000份",
    "",
  ])("%s is a textual target", (printed) => {
    expect(readTarget(printed)).toEqual({ operator: "text", value: null, unit: null });
  });
});
