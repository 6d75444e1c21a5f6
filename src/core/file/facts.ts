import type { Column, Disclosure, Line, Table } from "../budget/disclosure.ts";
import type { Basis, Fund, Measure, Phase, Scope, TableKind } from "../budget/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import { formatPlain } from "../money/formatAmount.ts";
import type { MoneyUnit } from "../money/unit.ts";
import { csv, textCell } from "./csv.ts";

/** One figure: one stated or blank money cell of one line of one table, with where it is printed. */
export interface Fact {
  readonly disclosureId: string;
  readonly regionCode: string;
  readonly region: string;
  readonly departmentCode: string | null;
  readonly department: string;
  readonly scope: Scope;
  readonly fiscalYear: number;
  readonly phase: Phase;
  /** The phase unless the column says otherwise. */
  readonly basis: Basis;
  /** The year of the figure where its column names another than the disclosure's; else null. */
  readonly baseYear: number | null;
  readonly tableKind: TableKind;
  readonly fund: Fund | null;
  readonly code: string | null;
  readonly codePrinted: string | null;
  readonly codeStatus: Line["codeStatus"];
  readonly name: string;
  readonly level: number;
  /** The row's where rows are measures (三公 items, revenue items), else the column's. */
  readonly measure: Measure | null;
  /** Null for a blank cell. */
  readonly amount: Fen | null;
  readonly state: "stated" | "blank";
  /** The grid's text, "" for a blank. */
  readonly printed: string;
  readonly unit: MoneyUnit | null;
  readonly document: string;
  readonly tableId: string;
  /** Position in the table's grid, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Every figure of a disclosure in printed order. Totals are rows with level 0: never add levels up. */
export function factRows(disclosure: Disclosure): readonly Fact[] {
  return disclosure.tables.flatMap((table) => {
    const columns = new Map(table.columns.map((column) => [column.index, column]));
    return table.lines.flatMap((line) =>
      line.cells.map((cell) => factOf(disclosure, table, line, cell, columns.get(cell.column))),
    );
  });
}

function factOf(
  disclosure: Disclosure,
  table: Table,
  line: Line,
  cell: Line["cells"][number],
  column: Column | undefined,
): Fact {
  return {
    disclosureId: disclosure.id,
    regionCode: disclosure.region.code,
    region: disclosure.region.name,
    departmentCode: disclosure.department.code,
    department: disclosure.department.name,
    scope: disclosure.scope,
    fiscalYear: disclosure.year,
    phase: disclosure.phase,
    basis: column?.basis ?? disclosure.phase,
    baseYear: column?.year ?? null,
    tableKind: table.kind,
    fund: column?.fund ?? line.fund,
    code: line.code,
    codePrinted: line.codePrinted,
    codeStatus: line.codeStatus,
    name: line.name,
    level: line.level,
    measure: line.measure ?? column?.measure ?? null,
    amount: cell.amount,
    state: cell.amount === null ? "blank" : "stated",
    printed: table.grid[line.row]?.[cell.column] ?? "",
    unit: table.unit,
    document: table.document,
    tableId: table.id,
    row: line.row,
    column: cell.column,
  };
}

/** The columns of `facts.csv` in their order, each with the text of one fact. */
export const FACT_COLUMNS: readonly {
  readonly name: string;
  readonly text: (fact: Fact) => string;
}[] = [
  { name: "disclosure_id", text: (fact) => fact.disclosureId },
  { name: "region_code", text: (fact) => fact.regionCode },
  { name: "region", text: (fact) => textCell(fact.region) },
  { name: "department_code", text: (fact) => textCell(fact.departmentCode ?? "") },
  { name: "department", text: (fact) => textCell(fact.department) },
  { name: "scope", text: (fact) => fact.scope },
  { name: "fiscal_year", text: (fact) => String(fact.fiscalYear) },
  { name: "phase", text: (fact) => fact.phase },
  { name: "basis", text: (fact) => fact.basis },
  { name: "base_year", text: (fact) => (fact.baseYear === null ? "" : String(fact.baseYear)) },
  { name: "table_kind", text: (fact) => fact.tableKind },
  { name: "fund", text: (fact) => fact.fund ?? "" },
  { name: "code", text: (fact) => textCell(fact.code ?? "") },
  { name: "code_printed", text: (fact) => textCell(fact.codePrinted ?? "") },
  { name: "code_status", text: (fact) => fact.codeStatus },
  { name: "name", text: (fact) => textCell(fact.name) },
  { name: "level", text: (fact) => String(fact.level) },
  { name: "measure", text: (fact) => fact.measure ?? "" },
  { name: "amount", text: (fact) => (fact.amount === null ? "" : formatPlain(fact.amount)) },
  { name: "amount_fen", text: (fact) => (fact.amount === null ? "" : String(fact.amount)) },
  { name: "state", text: (fact) => fact.state },
  { name: "printed", text: (fact) => textCell(fact.printed) },
  { name: "unit", text: (fact) => fact.unit ?? "" },
  { name: "document", text: (fact) => textCell(fact.document) },
  { name: "table_id", text: (fact) => textCell(fact.tableId) },
  { name: "row", text: (fact) => String(fact.row) },
  { name: "column", text: (fact) => String(fact.column) },
];

/** `facts.csv`: yuan with 2 places and fen, both empty for a blank. */
export function factsCsv(facts: readonly Fact[]): string {
  return csv(
    FACT_COLUMNS.map(({ name }) => name),
    facts.map((fact) => FACT_COLUMNS.map(({ text }) => text(fact))),
  );
}
