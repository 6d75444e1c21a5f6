import { describe, expect, it } from "vitest";
import { describeItself, type SelfDescription } from "../../../src/ingest/assemble/selfDescription.ts";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function describeLines(...texts: readonly string[]): SelfDescription {
  return describeItself(
    texts.map((text): Block => ({ kind: "paragraph", text, place })),
    [],
  );
}

describe("what a document says about itself", () => {
  it.each([
    [
      "平乡县人民政府办公室2023年部门预算信息公开情况说明",
      "平乡县人民政府办公室",
      2023,
      "budget",
      "department",
    ],
    [
      "第一部分  平乡县人民政府办公室2023年部门预算信息公开情况说明",
      "平乡县人民政府办公室",
      2023,
      "budget",
      "department",
    ],
    ["上海市普陀区财政局2024年度部门决算", "上海市普陀区财政局", 2024, "final", "department"],
    ["上海市普陀区社会福利院2024年单位预算", "上海市普陀区社会福利院", 2024, "budget", "unit"],
    ["江苏省人大常委会2019年度部门预算公开", "江苏省人大常委会", 2019, "budget", "department"],
  ])("%s", (title, departmentName, year, phase, scope) => {
    expect(describeLines("目录", title)).toMatchObject({ departmentName, year, phase, scope });
  });

  it("puts a title together that is printed on two lines", () => {
    expect(describeLines("怀来县人民政府办公室部门", "2023年部门预算信息公开情况说明")).toMatchObject({
      title: "怀来县人民政府办公室部门2023年部门预算信息公开情况说明",
      departmentName: "怀来县人民政府办公室",
      year: 2023,
    });
  });

  it("takes the body the cover labels, where the title names only the place", () => {
    const cover = ["上海市普陀区2025年区级部门预算", "预算主管部门：上海市普陀区商务委员会"];
    expect(describeLines(...cover)).toMatchObject({
      departmentName: "上海市普陀区商务委员会",
      year: 2025,
      scope: "department",
    });
  });

  it("takes the year that a table's title names where no title of the whole is printed", () => {
    const blocks: readonly Block[] = [
      { kind: "paragraph", text: "2019年政府采购预算表", place },
      { kind: "paragraph", text: "部门：中共江苏省委办公厅", place },
      {
        kind: "grid",
        cells: [
          ["采购品目大类", "总计"],
          ["合计", "10.00"],
        ],
        spans: [],
        place,
      },
    ];
    expect(describeItself(blocks, candidatesOf(blocks).map(recognise))).toMatchObject({
      departmentName: "中共江苏省委办公厅",
      year: 2019,
    });
  });

  it("takes no sentence for a title", () => {
    const said = describeLines("2023年，我部门安排政府采购预算519.92万元。", "3、比上年增减情况");
    expect(said).toMatchObject({ title: "", departmentName: null, year: null });
  });

  it("goes by the captions where there is no title, and by the shortest code", () => {
    const blocks: readonly Block[] = ["434001", "434"].flatMap((code): readonly Block[] => [
      { kind: "paragraph", text: "部门预算支出总表", place },
      {
        kind: "grid",
        cells: [
          [`${code}怀来县人民政府办公室`, "预算年度：2023", "单位：万元"],
          ["科目编码", "科目名称", "合计"],
          ["201", "一般公共服务支出", "1.00"],
        ],
        spans: [],
        place,
      },
    ]);
    expect(describeItself(blocks, candidatesOf(blocks).map(recognise))).toMatchObject({
      departmentName: "怀来县人民政府办公室",
      departmentCode: "434",
      year: 2023,
    });
  });
});
