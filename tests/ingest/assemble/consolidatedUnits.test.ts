import { describe, expect, it } from "vitest";
import { consolidatedUnits } from "../../../src/ingest/assemble/consolidatedUnits.ts";
import { paragraphs } from "../prose/said.ts";

describe("the units whose money a department's figures include", () => {
  it("takes the names listed below the sentence and the count it prints by kind", () => {
    expect(
      consolidatedUnits(
        paragraphs([
          "临溪区档案局机构设置",
          "临溪区档案局部门预算是包括档案局本部以及下属2家预算单位的综合收支计划。",
          "行政单位1家，参公单位 1 家，事业单位1家，具体包括：",
          "1. 临溪区档案局（本部），设5个科室。",
          "2. 下属事业单位临溪区档案馆不单列预算，并入本部。",
          "3．临溪区方志编纂中心。",
          "名词解释",
          "1. 基本支出。",
        ]),
      ),
    ).toEqual({ count: 3, units: ["临溪区档案局（本部）", "临溪区档案馆", "临溪区方志编纂中心"] });
  });

  it("counts the body itself where only those below it are counted", () => {
    expect(
      consolidatedUnits(
        paragraphs(["部门预算包括档案局本部以及下属0家预算单位的综合收支计划。", "无其他。"]),
      ),
    ).toEqual({ count: 1, units: [] });
  });

  it("takes names and count out of one sentence", () => {
    const of = (text: string) => consolidatedUnits(paragraphs([text]));
    expect(
      of("2．从预算单位看，纳入本部门2019年部门汇总预算编制范围的预算单位包括：省档案局（本级）、文印中心。"),
    ).toEqual({ count: 2, units: ["省档案局（本级）", "文印中心"] });
    expect(of("纳入本部门2018年部门汇总预算编制范围的预算单位共计一家，具体包括：省档案局本级。")).toEqual({
      count: 1,
      units: ["省档案局本级"],
    });
    expect(of("纳入2018年部门汇总预算编制范围的预算单位共计1家，仅包括档案局本级，不含招待所。")).toEqual({
      count: 1,
      units: ["档案局本级"],
    });
  });

  it("counts the body itself where only its own money is inside, or that of those below it too", () => {
    const of = (text: string) => consolidatedUnits(paragraphs([text]));
    expect(of("档案局2017年度部门预算数据仅包含局机关本级，不含招待所（自收自支）。")).toEqual({
      count: 1,
      units: ["局机关本级"],
    });
    expect(of("我部门预算包含了信息中心、培训中心等 4 个所属事业单位的收支数据。")).toEqual({
      count: 5,
      units: [],
    });
  });

  it("says nothing where the narrative lists no units", () => {
    expect(consolidatedUnits(paragraphs(["临溪区档案局设5个内设机构，包括：办公室、业务科。"]))).toBeNull();
  });
});
