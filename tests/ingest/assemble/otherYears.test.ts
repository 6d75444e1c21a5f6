import { expect, it } from "vitest";
import { otherYears } from "../../../src/ingest/assemble/otherYears.ts";
import { describeWithSources } from "../../sources.ts";
import { disclosureFrom, source } from "../published.ts";
import { paragraphs } from "../prose/said.ts";

const years = (...texts: readonly string[]) =>
  otherYears(paragraphs(texts), { year: 2024, document: "d1" }).map(({ year }) => year);

it("finds the year before in a heading and where the counted units are introduced", () => {
  expect(years("第二部分 2023年度部门预算表")).toEqual([2023]);
  expect(years("三、2023年“三公”经费预算情况说明")).toEqual([2023]);
  expect(years("从预算单位看，纳入本部门2023年部门汇总预算编制范围的单位共计2家。")).toEqual([2023]);
});

it("leaves the own year, prose and what is rightly said of another year alone", () => {
  expect(years("第二部分 2024年度部门预算表", "纳入本部门2024年部门汇总预算编制范围的单位")).toEqual([]);
  expect(years("2023年预算执行情况", "二、2023年度部门决算绩效评价情况说明")).toEqual([]);
  expect(years("2023年部门预算为10万元，2024年部门预算为12万元。", "2018年修正的预算法")).toEqual([]);
});

describeWithSources("人大 2019", () => {
  it("introduces its units with the year 2018, and no other document does so", async () => {
    const disclosure = await disclosureFrom([source("real/江苏省人大常委会2019年度部门预算公开.pdf")]);
    expect(disclosure.otherYears).toMatchObject([{ year: 2018, place: { pages: [5] } }]);
    const before = await disclosureFrom([source("real/江苏省人大办公厅2018年预算公开.pdf")]);
    expect(before.otherYears).toBeUndefined();
  });
});
