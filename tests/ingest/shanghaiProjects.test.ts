import { expect, it } from "vitest";
import { describeWithSources } from "../sources.ts";
import { read, readOptions, source } from "./published.ts";

describeWithSources("project forms of a street office of Shanghai", () => {
  it("reads the five forms of 万里街道 2023, a page each, with this year's money and the targets", async () => {
    const result = await read([source("real/上海市普陀区万里街道2023年部门预算.pdf")], readOptions());
    const disclosure = result.disclosures[0]?.disclosure;
    const projects = disclosure?.projects ?? [];
    expect(
      projects.map(({ name, budget, place, indicators }) => [name, budget, place.pages, indicators.length]),
    ).toEqual([
      ["新建万里街道社区公共服务中心", 410_000_000, [31], 5],
      ["就业援助基地补贴", 635_100_000, [32], 4],
      ["社区环境整治和建设经费", 456_380_000, [33], 4],
      ["各类工作经费", 759_550_000, [34], 43],
      ["公共服务设施运行经费", 1_090_304_300, [35], 9],
    ]);
    // The form prints 10,903,043.00 for the year and 11,419,043.00 of it from the budget.
    expect(projects[4]?.funds.map(({ name, amount }) => [name, amount])).toEqual([
      ["fiscal", 1_141_904_300],
      ["carried", 0],
      ["other", 0],
    ]);
    expect(projects[0]?.indicators[0]).toMatchObject({ operator: "≥", value: "13459.00", unit: "平方米" });
    expect(disclosure?.tables.map(({ kind }) => kind)).not.toContain("other");
  });
});
