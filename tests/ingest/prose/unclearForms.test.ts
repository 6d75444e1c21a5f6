import { describe, expect, it } from "vitest";
import { read, said } from "./said.ts";

describe("several figures in one sentence", () => {
  it("pairs names and amounts of 分别为, the unit printed once", () => {
    expect(said("2024年基本支出、项目支出分别为80万元、20万元。")).toEqual([
      "basic 80万元",
      "project 20万元",
    ]);
    const statements = read(["公务接待费、会议费和培训费分别为1、2和3.5万元。"]);
    expect(statements.map(({ measure, amount }) => [measure, amount])).toEqual([
      ["reception", 1_000_000],
      ["meeting", 2_000_000],
      ["training", 3_500_000],
    ]);
  });

  it("gives what does not pair to nobody", () => {
    expect(said("基本支出、项目支出分别为80万元、15万元、5万元。")).toEqual([]);
    expect(said("基本支出和项目支出分别比上年增加5万元、3万元。")).toEqual([]);
    expect(said("会议费、培训费共5万元。")).toEqual([]);
    expect(said("上缴上级支出、经营支出、对附属单位补助支出共8万元。")).toEqual([]);
    expect(said("基本支出、项目支出分别为80万元、20万元，比上年增加5万元。")).toEqual([
      "basic 80万元",
      "project 20万元",
    ]);
  });

  it("keeps the parts of 机关运行经费 apart from 会议费 as a whole", () => {
    expect(said("机关运行经费100万元，其中：办公费50万元，会议费3万元，公务用车运行维护费7万元。")).toEqual([
      "administrative-operating 100万元",
      "administrative-operating[办公费] 50万元",
      "administrative-operating[会议费] 3万元",
      "administrative-operating[公务用车运行维护费] 7万元",
    ]);
  });
});

describe("amounts that are hard to read", () => {
  it("states neither end of a range", () => {
    expect(said("公务接待费3-5万元，培训费3万元至5万元，会议费3～5万元。")).toEqual([]);
  });

  it("reads 万 without 元, full-width digits and thousands separators", () => {
    const [overseas] = read(["因公出国（境）费209万，比上年增加１，２３４．５０元。"]);
    expect([overseas?.amount, overseas?.printed, overseas?.change?.delta]).toEqual([
      209_000_000,
      "209万",
      123_450,
    ]);
  });

  it("turns 增加-3.51 round and leaves 减少-2 open", () => {
    const [reception, training] = read(["公务接待费3万元，比上年增加-3.51万元。培训费比上年减少-2万元。"]);
    expect([reception?.change?.direction, reception?.change?.delta]).toEqual(["decrease", 3_510_000]);
    expect([training?.change?.direction, training?.change?.delta]).toEqual([null, 2_000_000]);
  });

  it("reads ‰ as a tenth of a percent", () => {
    expect(said("会议费5万元，比上年增长5‰；培训费8万元，比上年下降12.5‰。")).toEqual([
      "meeting 5万元 | increase 5‰ (0.5%) 2023 unstated",
      "training 8万元 | decrease 12.5‰ (1.25%) 2023 unstated",
    ]);
  });
});

describe("what is stated without a figure", () => {
  it("reads that nothing is planned as a 0 in words", () => {
    const statements = read(["2024年未安排因公出国（境）费用。公务用车购置费没有安排预算。"]);
    expect(statements.map(({ measure, amount, printed }) => [measure, amount, printed])).toEqual([
      ["overseas", 0, "未安排"],
      ["vehicle-purchase", 0, "没有安排"],
    ]);
  });

  it("says who arranges an item although no amount is printed", () => {
    expect(said("因公出国（境）经费由市外办统筹安排，本部门不安排预算。")).toEqual([
      "overseas | pooled by 市外办",
    ]);
  });

  it("reads a completion whose amount stands elsewhere", () => {
    expect(said("公务接待费预算执行率为95.5%。", { phase: "final" })).toEqual([
      "reception final | 95.5% of adjusted",
    ]);
    expect(said("公务接待费支出决算3万元，为年初预算的60%。", { phase: "final" })).toEqual([
      "reception final 3万元 | 60% of opening",
    ]);
  });

  it("dates what a body owns by the 截至 of the paragraph", () => {
    expect(
      said(
        "截止2022年12月31日，占用办公楼一处。固定资产3149.5万元，其中：车辆7辆；2024年拟购置固定资产3万元。",
      ),
    ).toEqual(["fixed-assets 2022 3149.5万元", "fixed-assets[车辆] 2022 7辆", "asset-purchase 3万元"]);
  });
});
