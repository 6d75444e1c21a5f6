import { describe, expect, it } from "vitest";
import { figureOfMeasure } from "../../../src/core/analysis/measureFigure.ts";
import { figureInTable } from "../../../src/core/analysis/tableFigure.ts";
import type { Disclosure, Table } from "../../../src/core/budget/disclosure.ts";
import { SAMPLE_ID, codedTable, statement, threePublicTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

const said = (id: string) =>
  ({ kind: "statement", disclosure: SAMPLE_ID, statement: id, part: "amount" }) as const;

describe("a whole in its table", () => {
  const spending = { kind: "summary", side: "expenditure", roles: ["total"] } as const;

  it("is read from the half and the row asked for", () => {
    expect(wan(figureInTable(sampleDisclosure(), "total", spending))).toBe("324.30");
    expect(figureInTable(sampleDisclosure(), "revenue", spending)).toBeNull();
  });

  it("is none where the file has no such table or the table no such column", () => {
    expect(figureInTable(bareDisclosure(), "total", spending)).toBeNull();
    const basic = { kind: "basic-economic", side: null, roles: ["total"] } as const;
    expect(figureInTable(sampleDisclosure(), "project", basic)).toBeNull();
  });
});

describe("三公 in its table", () => {
  const withTable = (table: Table, over: Partial<Disclosure> = {}): Disclosure =>
    bareDisclosure({ tables: [table], ...over });

  it("is the 小计 of the three items, not a 合计 with meetings and training", () => {
    const table = threePublicTable([
      ["合计", "three-public", 0, "30.00", "30.00", "", ""],
      ["“三公”经费小计", "three-public", 0, "9.50", "9.50", "", ""],
    ]);
    expect(wan(figureOfMeasure(withTable(table), "three-public").figure)).toBe("9.50");
  });

  it("is read from the 合计 column where the fund's cell is blank", () => {
    const table = threePublicTable([["二、公务用车购置及运维费", "vehicles", 1, "20.00", "", "", ""]]);
    expect(wan(figureOfMeasure(withTable(table), "vehicles").figure)).toBe("20.00");
  });

  it("is read along the row where the items are columns", () => {
    const table = codedTable({
      id: "t9",
      kind: "three-public",
      columns: [
        { head: "合计", measure: "three-public" },
        { head: "公务接待费", measure: "reception" },
      ],
      rows: [["", "临溪县档案馆", "9.50", "4.50"]],
    });
    expect(wan(figureOfMeasure(withTable(table), "reception").figure)).toBe("4.50");
    expect(wan(figureOfMeasure(withTable(table), "overseas").figure)).toBe("not-in-file");
  });

  it("may have 机关运行经费 beside it, of which an empty table says nothing", () => {
    const columns = [{ head: "机关运行经费预算数", measure: "administrative-operating" }] as const;
    const table = codedTable({ id: "t9", kind: "three-public", columns, rows: [["", "合计", "291.21"]] });
    const none = codedTable({ id: "t9", kind: "three-public", status: "declared-none", columns, rows: [] });
    const figure = (of: Table) => wan(figureOfMeasure(withTable(of), "administrative-operating").figure);
    expect([figure(table), figure(none)]).toEqual(["291.21", "not-in-file"]);
  });

  it("is nil where the table is declared empty, and says 据说明 where the prose gives an amount all the same", () => {
    const none = threePublicTable([], { id: "t9", kind: "three-public", status: "declared-none" });
    expect(wan(figureOfMeasure(withTable(none), "reception").figure)).toBe("0.00 declared-none");
    const zero = withTable(none, { statements: [statement("s1", "reception", "0万元")] });
    expect(figureOfMeasure(zero, "reception").figure).toMatchObject({
      state: "declared-none",
      sources: [said("s1"), { table: "t9" }],
    });
    const some = withTable(none, { statements: [statement("s1", "reception", "2万元")] });
    expect(wan(figureOfMeasure(some, "reception").figure)).toBe("2.00 stated-in-prose");
  });

  it("is withheld or empty as its table is", () => {
    const of = (status: "withheld" | "empty") =>
      wan(
        figureOfMeasure(
          withTable(threePublicTable([], { id: "t9", kind: "three-public", status })),
          "reception",
        ).figure,
      );
    expect([of("withheld"), of("empty")]).toEqual(["withheld", "empty"]);
  });
});
