import type { Column, Disclosure, Line, LineRole, Side, Table } from "../budget/disclosure.ts";
import { statementRef, tableOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure, notInFile, proseFigure, unstatedFigure } from "../budget/figureOf.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure, TableKind } from "../budget/vocabulary.ts";
import { speaksOfPeriod } from "./period.ts";

/** Where a whole is printed: a kind of table, its half, and the rows that may hold it, best first. */
export interface FigurePlace {
  readonly kind: TableKind;
  readonly side: Side | null;
  readonly roles: readonly LineRole[];
  /** The table is about something else: that it is empty says nothing of this measure. */
  readonly shared?: true;
}

/** A measure of the whole disclosure, and what its table says where that differs. */
export interface MeasureFigure {
  readonly figure: Figure;
  /** The table's own cell, blank or not; not-in-file where no table prints the measure. */
  readonly tableFigure: Figure;
}

/**
 * One measure of the whole disclosure: from its table, else from the prose (据说明, the blank cell
 * kept beside the statement), else what the table says of it: blank, declared none, withheld;
 * else not in the file. Further places that print the same amount follow as sources.
 */
export function figureOfMeasure(disclosure: Disclosure, measure: Measure): MeasureFigure {
  return figureFrom(disclosure, measure, PLACES[measure] ?? []);
}

/** As `figureOfMeasure`, reading the tables named. */
export function figureFrom(
  disclosure: Disclosure,
  measure: Measure,
  places: readonly FigurePlace[],
): MeasureFigure {
  const printed = places
    .map((place) => figureInTable(disclosure, measure, place))
    .filter((figure) => figure !== null);
  const statement = statementFor(disclosure, measure, ({ amount }) => amount !== null);
  const tableFigure = printed.find(({ state }) => state === "stated") ?? printed[0] ?? notInFile();
  return { tableFigure, figure: mergeSources(disclosure, tableFigure, printed, statement) };
}

/**
 * The statement that speaks of a measure of the whole in the disclosure's own year and phase:
 * of all money together, else (三公 only, which is paid from it) of 一般公共预算.
 * Null where no such statement passes the test.
 */
export function statementFor(
  disclosure: Disclosure,
  measure: Measure,
  test: (statement: Statement) => boolean,
): Statement | null {
  const speaking = disclosure.statements.filter(
    (each) =>
      each.measure === measure &&
      each.code === null &&
      each.item === null &&
      speaksOfPeriod(each, disclosure) &&
      test(each),
  );
  const ofAll = speaking.find(({ fund }) => fund === null);
  return (
    ofAll ?? (THREE_PUBLIC.has(measure) ? (speaking.find(({ fund }) => fund === "general") ?? null) : null)
  );
}

const THREE_PUBLIC: ReadonlySet<Measure> = new Set<Measure>([
  "three-public",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
]);

const SPENDING: readonly FigurePlace[] = [
  { kind: "expenditure", side: null, roles: ["total", "year-total"] },
  { kind: "summary", side: "expenditure", roles: ["year-total", "total"] },
];
const BASIC: readonly FigurePlace[] = [
  { kind: "basic-economic", side: null, roles: ["total", "year-total"] },
];
const ITEMS: readonly FigurePlace[] = [{ kind: "three-public", side: null, roles: ["total", "item"] }];

const PLACES: Readonly<Partial<Record<Measure, readonly FigurePlace[]>>> = {
  total: SPENDING,
  basic: SPENDING,
  project: SPENDING,
  operating: SPENDING,
  remittance: SPENDING,
  subsidy: SPENDING,
  reserve: SPENDING,
  "carry-forward": SPENDING,
  revenue: [
    { kind: "revenue", side: null, roles: ["total", "year-total"] },
    { kind: "summary", side: "revenue", roles: ["total", "year-total"] },
  ],
  personnel: BASIC,
  "public-operating": BASIC,
  "three-public": ITEMS,
  overseas: ITEMS,
  vehicles: ITEMS,
  "vehicle-purchase": ITEMS,
  "vehicle-operation": ITEMS,
  reception: ITEMS,
  "administrative-operating": [
    { kind: "administrative-operating", side: null, roles: ["total", "item"] },
    // Shanghai prints 机关运行经费预算数 as the last column of the 三公 table.
    { kind: "three-public", side: null, roles: ["total", "item"], shared: true },
  ],
};

/** What one table says of a measure of the whole; null where the file has no such table or it no such cell. */
export function figureInTable(disclosure: Disclosure, measure: Measure, place: FigurePlace): Figure | null {
  const table = tableOfKind(disclosure, place.kind);
  if (table === null) return null;
  const columns = table.columns.filter(
    (column) => column.role === "amount" && sided(column, place) && speaksOfPeriod(column, disclosure),
  );
  if (table.status !== "stated" && place.shared === true) return null;
  if (table.status !== "stated") return wholeTable(disclosure, table, columns);
  const lines = table.lines.filter((line) => sided(line, place));
  const line = rowOf(lines, measure, place.roles) ?? wholeRow(lines, place.roles);
  if (line === null) return null;
  const column =
    line.measure === measure
      ? allMoney(columns, measure)
      : allMoney(columns.filter((each) => each.measure === measure));
  return column === null ? null : cellFigure(disclosure, table, line, column.index);
}

function sided(item: Column | Line, place: FigurePlace): boolean {
  return item.side === null || place.side === null || item.side === place.side;
}

function wholeTable(disclosure: Disclosure, table: Table, columns: readonly Column[]): Figure {
  const row = Math.min(table.headRows, Math.max(0, table.grid.length - 1));
  return unstatedFigure(table, {
    kind: "cell",
    disclosure: disclosure.id,
    table: table.id,
    row,
    column: allMoney(columns)?.index ?? 0,
  });
}

/** The row that is the measure: 三公经费小计 before a 合计 that may hold meetings and training too. */
function rowOf(lines: readonly Line[], measure: Measure, roles: readonly LineRole[]): Line | null {
  const rows = lines.filter((line) => line.measure === measure);
  const named = measure === "three-public" ? rows.find(({ name }) => name.includes("三公")) : undefined;
  return named ?? firstByRole(rows, roles) ?? rows[0] ?? null;
}

/** The row of wholes where the columns are the measures; the only row of a table of one row. */
function wholeRow(lines: readonly Line[], roles: readonly LineRole[]): Line | null {
  const whole = firstByRole(
    lines,
    roles.filter((role) => role !== "item"),
  );
  return whole ?? (lines.length === 1 ? (lines[0] ?? null) : null);
}

function firstByRole(lines: readonly Line[], roles: readonly LineRole[]): Line | null {
  for (const role of roles) {
    const found = lines.find((line) => line.role === role);
    if (found !== undefined) return found;
  }
  return null;
}

/** The column of all funds together, else the only fund printed. */
function allMoney(columns: readonly Column[], measure: Measure | null = null): Column | null {
  const together = columns.filter(({ fund }) => fund === null);
  const own = together.find((column) => column.measure === measure || column.measure === "total");
  return own ?? together[0] ?? columns[0] ?? null;
}

function mergeSources(
  disclosure: Disclosure,
  tableFigure: Figure,
  printed: readonly Figure[],
  statement: Statement | null,
): Figure {
  const said = statement === null ? [] : [statementRef(disclosure, statement, "amount")];
  const amount = statement?.amount ?? null;
  if (tableFigure.state === "stated") {
    const same = printed.filter((figure) => figure !== tableFigure && figure.amount === tableFigure.amount);
    const sources = [...tableFigure.sources, ...same.flatMap(({ sources: own }) => own)];
    return { ...tableFigure, sources: amount === tableFigure.amount ? [...sources, ...said] : sources };
  }
  if (amount === null) return tableFigure;
  if (tableFigure.state === "declared-none" && amount === 0) {
    return { ...tableFigure, sources: [...said, ...tableFigure.sources] };
  }
  return proseFigure(amount, ...said, ...tableFigure.sources);
}
