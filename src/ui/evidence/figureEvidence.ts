import type { Disclosure, SourceDocument, Table } from "../../core/budget/disclosure.ts";
import { cellAt, printedText, sameSource, statementOf, tableOf } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { figureAt } from "../../core/budget/resolveFigure.ts";
import type { CellRef, Place, SourceRef } from "../../core/budget/source.ts";
import type { Statement } from "../../core/budget/statement.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { checksOf } from "../../core/checks/checksOf.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import type { Language } from "../../i18n/language.ts";
import { statementName } from "../../i18n/statementName.ts";
import type { GridCell } from "./facsimile.ts";
import { tablePosition, type TablePosition } from "./tablePosition.ts";

/** Whether we computed the figure: nothing prints it; its sources are what it is computed from. */
export function isComputed(figure: Figure): boolean {
  return figure.state === "derived";
}

/** All that a disclosure says of one printed place, in words a reader can check. */
export interface PlaceOfFigure {
  readonly document: SourceDocument | null;
  readonly table: Table | null;
  readonly statement: Statement | null;
  /** 2010302 一般行政管理事务; for prose the path the sentence names. */
  readonly row: string;
  /** 支出 › 项目支出: the heads above the cell, or the measure of the statement. */
  readonly column: string;
  readonly unit: MoneyUnit | null;
  /** Letter for letter; "" for a blank. */
  readonly printed: string;
  readonly place: Place | null;
  /** Table, row and column by their numbers; null for prose. */
  readonly position: TablePosition | null;
}

/** Describes one place; null where the disclosure has no such place. */
export function placeOf(disclosure: Disclosure, source: SourceRef, language: Language): PlaceOfFigure | null {
  if (source.disclosure !== disclosure.id) return null;
  const printed = printedText(disclosure, source);
  const documentOf = (id: string) => disclosure.documents.find((each) => each.id === id) ?? null;
  if (source.kind === "statement") {
    const statement = statementOf(disclosure, source.statement);
    if (statement === null) return null;
    return {
      document: documentOf(statement.document),
      table: null,
      statement,
      row: statement.item ?? statement.path ?? "",
      column: statementName(statement, source.part, language),
      unit: statement.unit,
      printed: printed ?? "",
      place: statement.place,
      position: null,
    };
  }
  const cited = cellAt(disclosure, source);
  if (cited === null) return null;
  const { table, line } = cited;
  return {
    document: documentOf(table.document),
    table,
    statement: null,
    row:
      line === null
        ? itemName(disclosure, table, source)
        : [line.code, spaced(line.name)].filter(Boolean).join(" "),
    column: distinct(cited.column?.heads ?? [])
      .map(spaced)
      .join(" › "),
    unit: table.unit,
    printed: cited.printed,
    place: table.place,
    position: tablePosition(disclosure, table, source),
  };
}

/** The checks a figure takes part in, by any of the places that print it; none for a derived figure. */
export function checksOfFigure(figure: Figure, checks: readonly CheckResult[]): readonly CheckResult[] {
  if (isComputed(figure)) return [];
  const taking = new Set(figure.sources.flatMap((source) => checksOf(checks, source)));
  return checks.filter((check) => taking.has(check));
}

/** A printed table to draw for a figure, with its lit cell and the cells to underline. */
export interface DrawnTable {
  readonly table: Table;
  readonly lit: readonly GridCell[];
  readonly operands: readonly GridCell[];
}

/**
 * The tables to draw for a figure: the one that prints it, with the cells it is checked with; for a
 * derived figure every table of this disclosure that a figure of its formula stands in. Empty where no
 * table does.
 */
export function tablesToDraw(
  disclosure: Disclosure,
  figure: Figure,
  checks: readonly CheckResult[],
): readonly DrawnTable[] {
  const cells = figure.sources.filter((source) => isCellOf(disclosure, source));
  const inTable =
    (table: Table) =>
    (source: SourceRef): source is CellRef =>
      isCellOf(disclosure, source) && source.table === table.id;
  const tables = [...new Set(cells.map(({ table }) => table))]
    .map((id) => tableOf(disclosure, id))
    .filter((table) => table !== null);
  if (isComputed(figure)) {
    return tables.map((table) => ({ table, lit: [], operands: cells.filter(inTable(table)) }));
  }
  const [first] = cells;
  const [table] = tables;
  if (first === undefined || table === undefined) return [];
  const operands = checks.flatMap(({ parts, whole }) =>
    [...parts, ...(whole === null ? [] : [whole])].flatMap(({ sources }) => sources.filter(inTable(table))),
  );
  return [{ table, lit: [first], operands: operands.filter((cell) => !sameSource(cell, first)) }];
}

/** A statement that gives the same figure. */
export interface SameInProse {
  readonly statement: Statement;
  readonly source: SourceRef;
  /** `source` where the figure is taken from it, `check` where it is compared with the figure. */
  readonly by: "source" | "check";
}

/** The statements that say the same as a figure, first those it is taken from. */
export function statementsOf(
  disclosure: Disclosure,
  figure: Figure,
  checks: readonly CheckResult[],
): readonly SameInProse[] {
  if (isComputed(figure)) return [];
  const compared = checks
    .filter(({ rule }) => rule === "prose-equals-table")
    .flatMap(({ parts, whole }) => [...parts, ...(whole === null ? [] : [whole])])
    .flatMap(({ sources }) => sources);
  const found = new Map<string, SameInProse>();
  for (const [by, sources] of [
    ["source", figure.sources],
    ["check", compared],
  ] as const) {
    for (const source of sources) {
      if (source.kind !== "statement" || source.disclosure !== disclosure.id) continue;
      const statement = statementOf(disclosure, source.statement);
      if (statement !== null && !found.has(statement.id)) found.set(statement.id, { statement, source, by });
    }
  }
  return [...found.values()];
}

/** The figure at one place of the disclosures at hand; null where its disclosure is not loaded. */
export function figureOfSource(source: SourceRef, disclosures: readonly Disclosure[]): Figure | null {
  const disclosure = disclosures.find(({ id }) => id === source.disclosure);
  return disclosure === undefined ? null : figureAt(disclosure, source);
}

function isCellOf(disclosure: Disclosure, source: SourceRef): source is CellRef {
  return source.kind === "cell" && source.disclosure === disclosure.id;
}

/** What a cell of no line speaks of: its indicator, project, purchase or asset; else the first words of its row. */
function itemName(disclosure: Disclosure, table: Table, ref: CellRef): string {
  const isHere = (cell: CellRef | null) => cell !== null && sameSource(cell, ref);
  const { projects, procurement, assets } = disclosure;
  const indicator = projects.flatMap(({ indicators }) => indicators).find(({ cell }) => isHere(cell));
  const project = projects.find(
    ({ budgetCell, funds, plan }) =>
      isHere(budgetCell) || [...funds, ...plan].some(({ cell }) => isHere(cell)),
  );
  const purchase = procurement?.lines.find(({ cells }) => Object.values(cells).some(isHere));
  const asset = assets.find(({ cells }) => Object.values(cells).some(isHere));
  const name = indicator?.name ?? project?.name ?? purchase?.item ?? asset?.item;
  return spaced(name ?? firstWords(table, ref));
}

function firstWords(table: Table, { row, column }: CellRef): string {
  const texts = table.grid[row]?.slice(0, column).filter((text) => text.trim() !== "") ?? [];
  return texts.find((text) => !/^[0-9.,\s]+$/u.test(text)) ?? texts[0] ?? "";
}

/** A printed name without the spaces that set it to width: 合  计. Spaces between Latin words stay. */
function spaced(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim();
}

function distinct(heads: readonly string[]): readonly string[] {
  return heads.filter((head, index) => head !== "" && head !== heads[index - 1]);
}
