import { describe, expect, it } from "vitest";
import type { Disclosure, Line, Table } from "../../../src/core/budget/disclosure.ts";
import {
  baseTerm,
  cellTerm,
  deltaTerm,
  formulaTerm,
  lineTerm,
  negated,
  statementTerm,
} from "../../../src/core/checks/operand.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { cell, change, codedTable, money, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

const COLUMNS = [
  { head: "合计", measure: "total" },
  { head: "项目支出", measure: "project" },
] as const;

function termOf(printed: string, change: (table: Table) => Table = (table) => table) {
  const rows = [["201", "一般公共服务支出", printed, ""]];
  const table = change(codedTable({ id: "t3", kind: "expenditure", columns: COLUMNS, rows }));
  const line = table.lines[0];
  if (line === undefined) throw new Error("the table has a line");
  return lineTerm(bareDisclosure({ tables: [table] }), table, line, 3);
}

function onlyLine(table: Table, over: Partial<Line>): Table {
  return { ...table, lines: table.lines.map((line) => ({ ...line, ...over })) };
}

describe("a cell as an operand", () => {
  it("has the name, code and measure of its line and column", () => {
    expect(termOf("300.00")).toMatchObject({
      sign: 1,
      sources: [cell("t3", 1, 3)],
      label: "一般公共服务支出",
      code: "201",
      measure: "total",
      amount: 300_000_000,
      printed: ["300.00"],
    });
    expect(termOf("300.00", (table) => onlyLine(table, { measure: "reception" })).measure).toBe("reception");
  });

  it("leaves half a unit of its last printed place open, in the unit of its table", () => {
    expect(termOf("300.00").allowance).toBe(5_000);
    expect(termOf("300.0").allowance).toBe(50_000);
    expect(termOf("300").allowance).toBe(500_000);
    expect(termOf("1,300.00").allowance).toBe(5_000);
    expect(termOf("300.00", (table) => ({ ...table, unit: "yuan" })).allowance).toBe(0);
  });

  it("leaves nothing open where it is blank or a printed 0", () => {
    expect(termOf("")).toMatchObject({ amount: null, printed: [""], allowance: 0, unreadable: false });
    expect(termOf("0.00")).toMatchObject({ amount: 0, allowance: 0 });
    expect(termOf("0")).toMatchObject({ amount: 0, allowance: 0 });
  });

  it("is unreadable where its text is no amount, and never where it is blank", () => {
    const text = termOf("", (table) => ({
      ...onlyLine(table, { cells: [] }),
      grid: [table.grid[0] ?? [], ["1", "201", "一般公共服务支出", "见附表", ""]],
    }));
    expect(text).toMatchObject({ amount: null, printed: ["见附表"], unreadable: true });
    expect(termOf("", (table) => onlyLine(table, { cells: [] })).unreadable).toBe(false);
  });

  it("may belong to no line", () => {
    const disclosure = sampleDisclosure();
    expect(cellTerm(disclosure, cell("t10", 1, 3), fen(6_400_000), "合计")).toMatchObject({
      label: "合计",
      code: null,
      measure: null,
      printed: ["6.40"],
      allowance: 5_000,
    });
  });
});

describe("a sentence's figure as an operand", () => {
  const base = { year: 2023, kind: "budget", amount: money("601.6"), printed: "601.6万元" } as const;
  const rise = statement("s1", "basic", "653.82万元", { change: change("increase", "52万元", { base }) });
  const fall = statement("s2", "project", "486.51万元", {
    item: "综合事务支出",
    change: change("decrease", "314.08万元"),
  });
  const disclosure = bareDisclosure({ statements: [rise, fall] });

  it("is named by its item or path, else by its measure alone", () => {
    expect(statementTerm(disclosure, rise)).toMatchObject({ label: "", measure: "basic" });
    expect(statementTerm(disclosure, fall).label).toBe("综合事务支出");
  });

  it("takes each part's allowance from its own printing: 653.82, 52 and 601.6", () => {
    expect(statementTerm(disclosure, rise).allowance).toBe(5_000);
    expect(deltaTerm(disclosure, rise).allowance).toBe(500_000);
    expect(baseTerm(disclosure, rise)).toMatchObject({
      amount: 601_600_000,
      printed: ["601.6万元"],
      allowance: 50_000,
    });
  });

  it("reads the unit beside the figure, whatever the sentence's other figures are in", () => {
    const yuan = statement("s3", "reception", "", {
      printed: "80000元",
      amount: fen(8_000_000),
    });
    expect(statementTerm(disclosure, yuan).allowance).toBe(50);
  });

  it("is unsigned, a stated decrease having its direction as sign", () => {
    expect(deltaTerm(disclosure, rise)).toMatchObject({ sign: 1, amount: 52_000_000 });
    expect(deltaTerm(disclosure, fall)).toMatchObject({ sign: -1, amount: 314_080_000 });
    expect(negated(deltaTerm(disclosure, fall)).sign).toBe(1);
    expect(negated(deltaTerm(disclosure, rise)).sign).toBe(-1);
  });

  it("has no year before where the sentence prints none", () => {
    expect(baseTerm(disclosure, fall)).toMatchObject({ amount: null, printed: [""], allowance: 0 });
  });
});

describe("a product as an operand", () => {
  const disclosure: Disclosure = sampleDisclosure();
  const price = { source: cell("t10", 3, 2), amount: fen(600_000), count: null };
  const pieces = { source: cell("t10", 3, 1), amount: null, count: "4" };

  it("holds the money first, and half a unit of the price times the count", () => {
    expect(formulaTerm(disclosure, { sign: 1, factors: [pieces, price] }, "台式计算机")).toMatchObject({
      sources: [price.source, pieces.source],
      printed: ["0.60", "4"],
      amount: 2_400_000,
      allowance: 20_000,
    });
  });

  it("has no amount where a factor is blank", () => {
    const blank = { ...pieces, count: null };
    expect(formulaTerm(disclosure, { sign: 1, factors: [blank, price] }, "").amount).toBeNull();
  });
});
