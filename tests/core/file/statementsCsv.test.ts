import { describe, expect, it } from "vitest";
import { statementsCsv } from "../../../src/core/file/statementsCsv.ts";
import { change, statement } from "../budget/printed.ts";
import { bareDisclosure } from "../budget/sampleDisclosure.ts";

describe("statements as CSV", () => {
  it("writes one row per figure, the change beside it", () => {
    const text = statementsCsv([
      bareDisclosure({
        statements: [
          statement("s1", "project", "89.5万元", {
            item: "档案数字化",
            change: change("decrease", "8.5万元", { percent: "8.67" }),
            reasonKinds: ["frugality", "project-change"],
          }),
          statement("s2", "fixed-assets", "", {
            printed: "7辆",
            item: "车辆",
            year: 2023,
            count: { value: "7", unit: "辆" },
          }),
        ],
      }),
    ]);
    expect(text.split("\r\n")).toEqual([
      "disclosure_id,region_code,department,scope,fiscal_year,phase,measure,code,path,fund,basis,amount_fen,direction,delta_fen,percent,base_year,base_kind,completion_percent,reason_kinds,printed,document,place,statement_id,year,item,count,count_unit,times,share_percent,share_of",
      "130999-512-2024-budget,130999,临溪县档案馆,department,2024,budget,project,,,,budget,89500000,decrease,8500000,8.67,2023,unstated,,frugality;project-change,89.5万元,d1,paragraph=2;heading=部门预算安排的总体情况,s1,2024,档案数字化,,,,,",
      "130999-512-2024-budget,130999,临溪县档案馆,department,2024,budget,fixed-assets,,,,budget,,,,,,,,,7辆,d1,paragraph=2;heading=部门预算安排的总体情况,s2,2023,车辆,7,辆,,,",
      "",
    ]);
  });
});
