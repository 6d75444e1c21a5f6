import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/ingest/readers/block.ts";
import { declaresNone, isNilRow, isNote, notesOf, notesUnder } from "../../../src/ingest/tables/notes.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };
const lines = (...texts: readonly string[]) =>
  texts.map((text): Paragraph => ({ kind: "paragraph", text, place }));

describe("notes under tables", () => {
  it.each([
    "注：无政府基金预算财政拨款预算，空表列示。",
    "注：本部门2024年没有政府性基金预算支出，故本表为空。",
    "本单位不涉及国有资本经营预算支出，此表无数据。",
    "（无政府性基金支出）",
  ])("%s declares that there is none", (note) => {
    expect([isNote(note), declaresNone(note)]).toEqual([true, true]);
  });

  it("knows a row that says only that the table is empty, and takes no item for one", () => {
    expect(isNilRow(["此表为空", "", ""])).toBe(true);
    expect(isNilRow(["", "（本表无数据）", ""])).toBe(true);
    expect(isNilRow(["无线电管理支出", "", ""])).toBe(false);
    expect(isNilRow(["此表为空", "", "0.00"])).toBe(false);
  });

  it("does not take a note on prices for a declaration", () => {
    const note = "注：同一采购目录序号的物品，其单价会因配置规格不同而变动。涉密采购事项按照相关规定执行。";
    expect([isNote(note), declaresNone(note)]).toEqual([true, false]);
  });

  it("ends at the first line that is no note", () => {
    expect(notesUnder(lines("注：一。", "注：二。", "七、国有资产信息", "注：三。"))).toEqual([
      "注：一。",
      "注：二。",
    ]);
    expect(notesUnder(lines("七、国有资产信息", "注：三。"))).toEqual([]);
  });

  it("keeps what a note says without its words where prose is left out", () => {
    expect(notesOf(["注：空表列示。"], false)).toEqual([{ kind: "declares-none", text: null }]);
    expect(notesOf(["注：另附。"], true)).toEqual([{ kind: "other", text: "注：另附。" }]);
  });
});
