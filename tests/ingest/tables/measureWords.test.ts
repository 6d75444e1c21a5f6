import { describe, expect, it } from "vitest";
import {
  fundNamed,
  isSumWord,
  revenueMeasure,
  spendingMeasure,
  threePublicMeasure,
} from "../../../src/ingest/tables/measureWords.ts";

describe("words of the tables", () => {
  it.each([
    ["基本支出", "basic"],
    ["项目支出", "project"],
    ["上解上级     支出", "remittance"],
    ["上缴上级支出", "remittance"],
    ["对附属单位补助支出", "subsidy"],
    ["日常公用经费", "public-operating"],
    ["单位预留机动经费", "reserve"],
    ["结转下年", "carry-forward"],
    ["合计", null],
  ])("%s is the spending %s", (word, measure) => {
    expect(spendingMeasure(word)).toBe(measure);
  });

  it.each([
    ["一般公共预算拨款收入", "appropriation"],
    ["财政专户 收入", "special-account"],
    ["事业单位经营收入", "business-income"],
    ["事业收入", "institution-income"],
    ["附属单位上缴收入", "subordinate-remittance"],
    ["单位资金", "unit-funds"],
    ["上年结转结余", "opening-balance"],
    ["年末结转和结余", "closing-balance"],
    ["使用非财政拨款结余", "surplus-used"],
  ])("%s is the revenue %s", (word, measure) => {
    expect(revenueMeasure(word)).toBe(measure);
  });

  it.each([
    ["“三公”经费小计", "three-public"],
    ["一、因公出国（境）费", "overseas"],
    ["其中：教学科研人员因公出国（境）费", "overseas-teaching"],
    ["其他因公出国（境）费", "overseas-other"],
    ["二、公务用车购置及运维费", "vehicles"],
    ["公务用车购置及运行维护费", "vehicles"],
    ["其中：公务用车购置费", "vehicle-purchase"],
    ["公务用车运行维护费", "vehicle-operation"],
    ["三、公务接待费", "reception"],
  ])("%s is the 三公 item %s", (word, measure) => {
    expect(threePublicMeasure(word)).toBe(measure);
  });

  it("names funds however they are worded", () => {
    expect(fundNamed("政府性基金                  预算拨款")).toBe("government-fund");
    expect(fundNamed("基金预算拨款")).toBe("government-fund");
    expect(fundNamed("国有资本经营              预算财政拨款")).toBe("state-capital");
    expect(fundNamed("一般公共预算财政拨款")).toBe("general");
    expect(fundNamed("财政专户核拨")).toBeNull();
  });

  it("knows a sum from a name that begins like one", () => {
    expect(["合  计", "总计", "小计", "合计数额"].map(isSumWord)).toEqual([true, true, true, false]);
  });
});
