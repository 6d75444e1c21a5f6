import { expect, it } from "vitest";
import { readStatements } from "../../../src/ingest/prose/readStatements.ts";
import { paragraphs } from "./said.ts";

function unread(...texts: readonly string[]): readonly string[] {
  const context = { year: 2024, phase: "budget", document: "d1", keepProse: false } as const;
  return readStatements(paragraphs(texts), context).unread.map(
    ({ why, kind, printed }) => `${why} ${kind} ${printed}`,
  );
}

it("names every figure that went into no statement, with the reason", () => {
  expect(unread("公务接待费3万元；修缮食堂20万元，比上年增加2万元，增长11.1%。")).toEqual([
    "unclear money 20万元",
    "unclear money 2万元",
    "unclear percent 11.1%",
  ]);
  expect(unread("项目支出50万元，比上年增加20万元，主要原因是增加外事经费15万元。")).toEqual([
    "explanation money 15万元",
  ]);
  expect(unread("二、预算绩效信息", "满意度达到95%，项目支出不超过20万元。")).toEqual([
    "target percent 95%",
    "target money 20万元",
  ]);
});

it("counts neither what is in a statement nor a threshold", () => {
  expect(unread("公务接待费3万元，占“三公”经费的20%，国内公务接待12批次、86人次。")).toEqual([]);
  expect(unread("共有车辆4辆；单价100万元（含）以上设备0台（套）。")).toEqual([]);
});
