import { describe, expect, it } from "vitest";
import { figureOfMeasure, statementFor } from "../../../src/core/analysis/measureFigure.ts";
import type { Disclosure, Table } from "../../../src/core/budget/disclosure.ts";
import { cell, codedTable, SAMPLE_ID, statement, threePublicTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

const said = (id: string) =>
  ({ kind: "statement", disclosure: SAMPLE_ID, statement: id, part: "amount" }) as const;

describe("a measure of the whole", () => {
  it("is stated by its table, and what else prints the same amount follows as a source", () => {
    const { figure } = figureOfMeasure(sampleDisclosure(), "total");
    expect(wan(figure)).toBe("324.30");
    expect(figure.sources).toEqual([cell("t3", 1, 3), cell("t1", 4, 3), said("s4")]);
  });

  it("does not cite a sentence that gives another amount", () => {
    const other = sampleDisclosure({ statements: [statement("s1", "total", "324万元")] });
    expect(figureOfMeasure(other, "total").figure.sources).toEqual([cell("t3", 1, 3), cell("t1", 4, 3)]);
  });

  it("is 0.00 据说明 where the cell is blank and the prose says 0, both kept", () => {
    const { figure, tableFigure } = figureOfMeasure(sampleDisclosure(), "overseas");
    expect(wan(figure)).toBe("0.00 stated-in-prose");
    expect(figure.sources).toEqual([said("s11"), cell("t9", 3, 1)]);
    expect(wan(tableFigure)).toBe("blank");
  });

  it("is blank where the cell is and no sentence speaks of it", () => {
    const silent = sampleDisclosure({ statements: [] });
    expect(wan(figureOfMeasure(silent, "overseas").figure)).toBe("blank");
  });

  it("is stated by the prose where the file holds no table", () => {
    const prose = bareDisclosure({ statements: [statement("s1", "total", "2001.89万元")] });
    expect(wan(figureOfMeasure(prose, "total").figure)).toBe("2,001.89 stated-in-prose");
    expect(wan(figureOfMeasure(prose, "total").tableFigure)).toBe("not-in-file");
    expect(wan(figureOfMeasure(prose, "basic").figure)).toBe("not-in-file");
  });

  it("is not what the prose says of one line, one item, one fund or another year", () => {
    const others = bareDisclosure({
      statements: [
        statement("s1", "project", "1万元", { item: "档案数字化" }),
        statement("s2", "project", "2万元", { code: "2012604" }),
        statement("s3", "project", "3万元", { year: 2023 }),
        statement("s4", "project", "4万元", { fund: "general" }),
      ],
    });
    expect(wan(figureOfMeasure(others, "project").figure)).toBe("not-in-file");
  });

  it("takes the prose of 一般公共预算 for 三公", () => {
    const general = statement("s1", "reception", "4.5万元", { fund: "general" });
    const disclosure = bareDisclosure({ statements: [general] });
    expect(statementFor(disclosure, "reception", () => true)).toBe(general);
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
