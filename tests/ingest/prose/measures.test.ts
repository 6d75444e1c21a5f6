import { expect, it } from "vitest";
import {
  fundNamed,
  isFilling,
  measureNamed,
  startsWithMeasure,
  wholeNamed,
} from "../../../src/ingest/prose/measures.ts";

it.each([
  ["公务用车购置及运维费", "vehicles"],
  ["公务用车购置及运行维护费", "vehicles"],
  ["公务用车购置费", "vehicle-purchase"],
  ["公务用车运行维护费", "vehicle-operation"],
  ["因公出国(境)费用", "overseas"],
  ["三公经费财政拨款支出年初预算为", "three-public"],
  ["一般公共预算拨款安排的会议费预算支出", "meeting"],
  ["日常公用经费", "public-operating"],
  ["财政专户核拨收入", "special-account"],
  ["财政拨款收、支总预算", "total"],
  ["收入、支出预算总计", "total"],
  ["年初财政拨款结转和结余", "opening-balance"],
  ["拟购置固定资产总额为", "asset-purchase"],
])("reads %s as %s", (clause, measure) => {
  expect(measureNamed(clause)?.measure).toBe(measure);
});

it("names no measure where other words stand before the figure", () => {
  expect(measureNamed("公务接待费用于购买茶叶")).toBeNull();
  expect(isFilling("2024年预算安排")).toBe(true);
  expect(isFilling("购买茶叶")).toBe(false);
});

it("takes 支出 for the whole only behind a body, a year or the budget", () => {
  expect(wholeNamed("2024年部门支出预算为")).toEqual({ measure: "total", bare: false });
  expect(wholeNamed("县档案局收入预算")).toEqual({ measure: "revenue", bare: false });
  expect(wholeNamed("支出决算为")).toEqual({ measure: "total", bare: true });
  expect(wholeNamed("综合事务支出")).toBeNull();
});

it("reads the fund named last", () => {
  expect(fundNamed("一般公共预算拨款收入")).toBe("general");
  expect(fundNamed("政府性基金支出预算")).toBe("government-fund");
  expect(fundNamed("国有资本经营预算收入")).toBe("state-capital");
  expect(fundNamed("基本支出")).toBeNull();
  expect(startsWithMeasure("：（一）基本支出".replace("：（一）", ":(一)"))).toBe(true);
  expect(startsWithMeasure("信息化项目")).toBe(false);
});
