import { describe, expect, it } from "vitest";
import { headedTables } from "../../../src/core/budget/headedTables.ts";
import type { Table } from "../../../src/core/budget/disclosure.ts";
import { sampleDisclosure } from "./sampleDisclosure.ts";

const [first] = sampleDisclosure().tables;

function table(id: string, kind: Table["kind"], title: string): Table {
  if (first === undefined) throw new Error("the sample has tables");
  return { ...first, id, kind, title };
}

const idsOf = (tables: readonly Table[]): readonly string[] => headedTables({ tables }).map(({ id }) => id);

describe("the tables a reader counts", () => {
  it("takes the grids of one project's sheet as one table", () => {
    const sheets = [
      table("t1", "project", "1、热线平台绩效目标表"),
      table("t2", "project", "1、热线平台绩效目标表"),
      table("t3", "project", "2、电子政务绩效目标表"),
      table("t4", "project", "2、电子政务 绩效目标表"),
    ];
    expect(idsOf(sheets)).toEqual(["t1", "t3"]);
  });

  it("keeps tables of other kinds and tables without a title apart", () => {
    expect(idsOf([table("t1", "summary", "预算表"), table("t2", "revenue", "预算表")])).toEqual(["t1", "t2"]);
    expect(idsOf([table("t1", "other", ""), table("t2", "other", " ")])).toEqual(["t1", "t2"]);
  });
});
