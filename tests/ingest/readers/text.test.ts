import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { readText } from "../../../src/ingest/readers/text.ts";

function blocksOf(lines: readonly string[]): readonly Block[] {
  const read = readText(new TextEncoder().encode(lines.join("\n")));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.blocks;
}

function gridsOf(lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  return blocksOf(lines).flatMap((block) => (block.kind === "grid" ? [block.cells] : []));
}

describe("text extracted from a word processor", () => {
  it("reads one cell a line, a blank line ending the row", () => {
    expect(gridsOf(["\t科目", "\t金额", "", "\t教育支出", "\t1.00"])).toEqual([
      [
        ["科目", "金额"],
        ["教育支出", "1.00"],
      ],
    ]);
  });

  it("goes on with a cell whose text continues on the next line", () => {
    expect(gridsOf(["\t绩效目标", "\t一、扫描。", "二、检索。", "", "\t指标", "\t8卷"])[0]?.[0]).toEqual([
      "绩效目标",
      "一、扫描。\n二、检索。",
    ]);
  });

  it("does not end a row at a paragraph break inside a cell", () => {
    expect(gridsOf(["\t按期完成率\t", "", "\t100%", "", "\t坐席服务费", "\t2.79万元"])).toEqual([
      [
        ["按期完成率", "100%"],
        ["坐席服务费", "2.79万元"],
      ],
    ]);
  });

  it("ends a table at two blank lines or at a line of prose", () => {
    expect(gridsOf(["\ta", "\tb", "", "", "\tc", "\td", "", "注：空表列示。", "\te", "\tf"])).toHaveLength(3);
  });

  it("keeps a blank cell as a cell", () => {
    expect(gridsOf(["\t", "\t合计", "\t", "", "\t201", "\t一般公共服务支出", "\t1.00"])[0]?.[0]).toEqual([
      "",
      "合计",
      "",
    ]);
  });

  it("leaves out bookmarks and page marks", () => {
    expect(
      blocksOf([" [bookmark: _Toc_1]部门预算收支总表", "page number", "\t[bookmark: _GoBack]", "\t1.00"]),
    ).toMatchObject([
      { kind: "paragraph", text: "部门预算收支总表" },
      { kind: "grid", cells: [["", "1.00"]] },
    ]);
  });

  it("numbers the blocks and remembers the article they stand under", () => {
    const blocks = blocksOf(["三、机关运行经费安排情况", "共计安排38.12万元。", "\ta", "\tb"]);
    expect(blocks.map(({ place }) => [place.paragraph, place.heading])).toEqual([
      [1, "三、机关运行经费安排情况"],
      [2, "三、机关运行经费安排情况"],
      [3, "三、机关运行经费安排情况"],
    ]);
  });
});
