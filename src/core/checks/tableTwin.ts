import { speaksOfPeriod } from "../budget/period.ts";
import type { Disclosure, Line, Table } from "../budget/disclosure.ts";
import { tableOf, tableOfKind } from "../budget/evidence.ts";
import { THREE_PUBLIC_AND_MEETINGS } from "../budget/measureGroups.ts";
import { APPROPRIATION_SHARE, type Statement } from "../budget/statement.ts";
import type { Fund, Measure, TableKind } from "../budget/vocabulary.ts";
import { absFen, subtractFen } from "../money/fen.ts";
import { nameKey } from "../text/chinese.ts";
import { appropriationTerms } from "./appropriationTwin.ts";
import { totalLine } from "./codedFamilies.ts";
import { codedTerm, FUND_TABLES } from "./codedTerm.ts";
import { cellTerm, lineTerm, statementTerm, type Term } from "./operand.ts";
import { amountColumns, namedSum, ownColumn, sideLines, sideTerm, sideWhole } from "./printedWholes.ts";
import { threePublicSets } from "./threePublicCells.ts";

/** The cell that prints what a sentence says, and its table. */
export interface TableTwin {
  readonly table: Table;
  readonly term: Term;
}

/**
 * Where a table prints the figure a sentence states: the one place the figure is read from.
 * Null where the file holds no such table, withholds it, or has no cell for it.
 */
export function tableTwin(disclosure: Disclosure, said: Statement): TableTwin | null {
  const twin = twinOf(disclosure, said);
  return twin?.table.status === "withheld" ? null : twin;
}

function twinOf(disclosure: Disclosure, said: Statement): TableTwin | null {
  if (said.item === APPROPRIATION_SHARE) return appropriationTwin(disclosure, said);
  if (said.measure === "procurement") return procurementTwin(disclosure, said.item);
  if (said.item !== null) return null;
  if (said.measure === "fixed-assets") return assetsTwin(disclosure);
  if (!speaksOfPeriod(said, disclosure)) return null;
  if (said.code !== null) {
    const term = codedTerm(disclosure, said, said.code);
    return term === null ? null : twinAt(disclosure, term);
  }
  if (said.path !== null) return null;
  if (ABOUT_THREE_PUBLIC.has(said.measure)) return threePublicTwin(disclosure, said.measure);
  const whole = wholeTwin(disclosure, said.measure, said.fund);
  const twins = [whole, ...grandTotals(disclosure, said)].filter((twin) => twin !== null);
  return saidOne(disclosure, said, twins) ?? revenueTwin(disclosure, said.measure, said.fund);
}

/** Of the cells a sentence may mean (本年支出合计, 总计 with the balances) the one it equals, else the first. */
function saidOne(disclosure: Disclosure, said: Statement, twins: readonly TableTwin[]): TableTwin | null {
  const own = statementTerm(disclosure, said);
  const equal = twins.find(({ term }) => {
    if (own.amount === null || term.amount === null) return false;
    return absFen(subtractFen(own.amount, term.amount)) <= own.allowance + term.allowance;
  });
  return equal ?? twins[0] ?? null;
}

function appropriationTwin(disclosure: Disclosure, said: Statement): TableTwin | null {
  if (!speaksOfPeriod(said, disclosure)) return null;
  const twins = appropriationTerms(disclosure, said).map((term) => twinAt(disclosure, term));
  return saidOne(
    disclosure,
    said,
    twins.filter((twin) => twin !== null),
  );
}

/** 总计 of the summary, which holds the balances that 本年收入合计 and 本年支出合计 leave out. */
function grandTotals(disclosure: Disclosure, { measure, fund }: Statement): readonly TableTwin[] {
  const summary = tableOfKind(disclosure, "summary");
  if (summary?.status !== "stated" || fund !== null) return [];
  if (measure !== "total" && measure !== "revenue") return [];
  const line = sideWhole(summary, measure === "total" ? "expenditure" : "revenue", "total");
  const term = line === null ? null : sideTerm(disclosure, summary, line);
  return term === null ? [] : [{ table: summary, term }];
}

function twinAt(disclosure: Disclosure, term: Term): TableTwin | null {
  const [source] = term.sources;
  const table = source?.kind === "cell" ? tableOf(disclosure, source.table) : null;
  return table === null ? null : { table, term };
}

const ABOUT_THREE_PUBLIC: ReadonlySet<Measure> = new Set(THREE_PUBLIC_AND_MEETINGS);

/** 合计 of the procurement table, or the sum of the class a sentence names: 一、货物A. */
function procurementTwin(disclosure: Disclosure, item: string | null): TableTwin | null {
  const { procurement } = disclosure;
  const table =
    (procurement === null ? null : tableOf(disclosure, procurement.table)) ??
    tableOfKind(disclosure, "procurement");
  if (table === null) return null;
  const ofClass = procurement?.subtotals.find(({ unitName }) => isClass(unitName, item)) ?? null;
  const printed = item === null ? procurement?.total : ofClass;
  if (printed != null) {
    const { cell, amount } = printed;
    return {
      table,
      term: { ...cellTerm(disclosure, cell, amount, cellName(table, cell.row)), measure: "procurement" },
    };
  }
  return table.status === "stated" || item !== null ? null : emptyTwin(disclosure, table);
}

function isClass(name: string, item: string | null): boolean {
  return item !== null && new RegExp(`^(?:[一二三]、)?${item}[A-C]?$`, "u").test(nameKey(name));
}

function assetsTwin(disclosure: Disclosure): TableTwin | null {
  const total = disclosure.assets.find(({ role }) => role === "total");
  const table = total === undefined ? null : tableOf(disclosure, total.cells.value.table);
  if (total === undefined || table === null) return null;
  const term = cellTerm(disclosure, total.cells.value, total.value, total.item);
  return { table, term: { ...term, measure: "fixed-assets" } };
}

/** The cell of a 三公 item in the disclosure's own period; of an empty table a cell that stands for it. */
export function threePublicTwin(disclosure: Disclosure, measure: Measure): TableTwin | null {
  const table = tableOfKind(disclosure, "three-public");
  if (table === null) return null;
  if (table.status !== "stated") return emptyTwin(disclosure, table);
  const sets = threePublicSets(disclosure).filter((set) => set.table.id === table.id);
  const terms = sets.map((set) => set.item(measure)).filter((term) => term !== null);
  const own = terms.filter((term) => inPeriod(disclosure, table, term));
  const [term] = own.filter((each) => fundOf(table, each) === null).concat(own);
  return term === undefined ? null : { table, term };
}

/** The tables that print a measure of the whole, best first. */
function kindsFor(measure: Measure, fund: Fund | null): readonly TableKind[] {
  switch (measure) {
    case "total":
    case "project":
      return fund === null ? ["expenditure"] : [FUND_TABLES[fund]];
    case "basic":
      if (fund === null) return ["expenditure"];
      return fund === "general" ? [FUND_TABLES[fund], "basic-economic"] : [FUND_TABLES[fund]];
    case "operating":
    case "remittance":
    case "subsidy":
    case "reserve":
      return fund === null ? ["expenditure"] : [];
    case "personnel":
    case "public-operating":
      return ["basic-economic"];
    case "revenue":
      return fund === null ? ["revenue"] : [];
    case "administrative-operating":
      return ["administrative-operating", "three-public"];
    default:
      return [];
  }
}

function wholeTwin(disclosure: Disclosure, measure: Measure, fund: Fund | null): TableTwin | null {
  for (const kind of kindsFor(measure, fund)) {
    const table = tableOfKind(disclosure, kind);
    if (table === null) continue;
    if (kind === "three-public" && !table.columns.some((column) => column.measure === measure)) continue;
    if (table.status !== "stated") return emptyTwin(disclosure, table);
    const term = namedSum(disclosure, table, measure);
    if (term !== null) return { table, term };
    const line = totalLine(table) ?? (table.lines.length === 1 ? (table.lines[0] ?? null) : null);
    const said = kind === "basic-economic" && measure === "basic" ? "total" : measure;
    const twin = line === null ? null : columnTwin(disclosure, table, line, said);
    if (twin !== null) return twin;
  }
  const summary = tableOfKind(disclosure, "summary");
  if (fund !== null || summary?.status !== "stated" || (measure !== "total" && measure !== "revenue"))
    return null;
  const whole =
    measure === "total"
      ? sideWhole(summary, "expenditure", "year-total")
      : sideWhole(summary, "revenue", "total");
  const term = whole === null ? null : sideTerm(disclosure, summary, whole);
  return term === null ? null : { table: summary, term };
}

function columnTwin(disclosure: Disclosure, table: Table, line: Line, measure: Measure): TableTwin | null {
  const columns = amountColumns(table);
  const own = line.measure === measure ? ownColumn(disclosure, columns, null) : null;
  const column = own ?? ownColumn(disclosure, columns, measure);
  return column === null ? null : { table, term: lineTerm(disclosure, table, line, column.index) };
}

/** A source of revenue: its line in the summary, else in 财政拨款收支总表. */
function revenueTwin(disclosure: Disclosure, measure: Measure, fund: Fund | null): TableTwin | null {
  const sought = measure === "revenue" && fund !== null ? "appropriation" : measure;
  if (sought === "revenue" || sought === "total") return null;
  for (const kind of ["summary", "appropriation"] as const) {
    const table = tableOfKind(disclosure, kind);
    if (table?.status !== "stated") continue;
    const line = sideLines(table, "revenue").find((each) => each.measure === sought && each.fund === fund);
    const term = line === undefined ? null : sideTerm(disclosure, table, line);
    if (term !== null) return { table, term };
  }
  return null;
}

/** The first blank cell below the heads stands for a table without figures. */
function emptyTwin(disclosure: Disclosure, table: Table): TableTwin | null {
  const row = Math.min(table.headRows, table.grid.length - 1);
  if (row < 0) return null;
  const column = amountColumns(table)[0]?.index ?? 0;
  const ref = { kind: "cell", disclosure: disclosure.id, table: table.id, row, column } as const;
  return { table, term: { ...cellTerm(disclosure, ref, null, table.title), printed: [""] } };
}

function cellName(table: Table, row: number): string {
  return (
    table.lines.find((line) => line.row === row)?.name ?? table.grid[row]?.find((text) => text !== "") ?? ""
  );
}

function columnAt(table: Table, term: Term): Table["columns"][number] | null {
  const [source] = term.sources;
  return source?.kind === "cell"
    ? (table.columns.find(({ index }) => index === source.column) ?? null)
    : null;
}

function inPeriod(disclosure: Disclosure, table: Table, term: Term): boolean {
  const column = columnAt(table, term);
  return column !== null && speaksOfPeriod(column, disclosure);
}

function fundOf(table: Table, term: Term): Fund | null {
  return columnAt(table, term)?.fund ?? null;
}
