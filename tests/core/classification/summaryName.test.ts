import { describe, expect, it } from "vitest";
import { classOfSummaryName } from "../../../src/core/classification/summaryName.ts";

describe("a line of a summary table", () => {
  it.each([
    ["一、一般公共服务支出", "201"],
    ["一般公共服务", "201"],
    ["二、外交支出", "202"],
    ["（五）教育支出", "205"],
    ["八、社会保障和就业支出", "208"],
    ["十五、资源勘探工业信息等支出", "215"],
    ["二十、自然资源海洋气象等支出", "220"],
    ["二十三、灾害防治及应急管理支出", "224"],
    ["二十四、预备费", "227"],
    ["二十五、其他支出", "229"],
    ["抗疫特别国债安排的支出", "234"],
    ["七、文化旅游体育 与传媒支出", "207"],
    ["节能环保支出（类）", "211"],
  ])("%s names a class", (printed, code) => {
    expect(classOfSummaryName(printed)).toBe(code);
  });

  it.each([
    ["九、医疗卫生与计划生育支出", "210"],
    ["文化体育与传媒支出", "207"],
    ["资源勘探信息等支出", "215"],
    ["国土海洋气象等支出", "220"],
  ])("%s names a class by its former name", (printed, code) => {
    expect(classOfSummaryName(printed)).toBe(code);
  });

  it.each([
    "人行科目",
    "本年支出合计",
    "结转下年",
    "其他",
    "其他收入",
    "一、基本支出",
    "一、一般公共预算拨款收入",
    "支出",
    "",
  ])("%s names none", (printed) => {
    expect(classOfSummaryName(printed)).toBeNull();
  });
});
