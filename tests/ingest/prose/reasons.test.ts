import { expect, it } from "vitest";
import type { Measure, ReasonKind } from "../../../src/core/budget/vocabulary.ts";
import { reasonKindsOf } from "../../../src/ingest/prose/reasons.ts";

it.each<[string, Measure, readonly ReasonKind[]]>([
  ["主要是人员工资调整", "basic", ["pay-policy"]],
  ["主要是人员增加", "basic", ["staffing"]],
  // Names the money that moved, not why.
  ["主要是减少人员经费", "basic", ["other"]],
  ["主要是信访职能划出", "project", ["functions-transferred"]],
  ["原因是单位于2024年成立", "total", ["institution-added"]],
  ["主要是新增档案数字化项目", "project", ["project-change"]],
  ["主要是平台建设支出减少", "project", ["project-change"]],
  ["原因是厉行节约", "reception", ["frugality"]],
  ["主要是统计口径变化", "administrative-operating", ["scope-change"]],
  ["主要是天气", "basic", ["other"]],
])("reads %s of %s as %s", (clause, measure, kinds) => {
  expect(reasonKindsOf(clause, measure)).toEqual(kinds);
});
