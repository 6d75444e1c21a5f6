import { describe, expect, it } from "vitest";
import { blockList } from "../../../src/ingest/readers/blockList.ts";

function headingsOver(...texts: readonly string[]): readonly (string | null)[] {
  const list = blockList();
  for (const text of texts) list.addParagraph(text);
  return list.blocks.map(({ place }) => place.heading);
}

describe("the heading a block stands under", () => {
  it("is none of the entries of a table of contents", () => {
    expect(
      headingsOver(
        "目  录",
        "一、主要职能",
        "1. 收支总表",
        "二、情况说明",
        "临溪区档案局主要职能",
        "负责档案。",
      ),
    ).toEqual([null, null, null, null, null, null]);
  });

  it("is an entry where it comes again as a heading", () => {
    expect(headingsOver("目录", "一、主要职能", "二、情况说明", "一、主要职能", "负责档案。")).toEqual([
      null,
      null,
      null,
      "一、主要职能",
      "一、主要职能",
    ]);
  });
});
