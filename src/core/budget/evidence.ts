import type { Fen } from "../money/fen.ts";
import { negateFen, ZERO } from "../money/fen.ts";
import type { AmountCell, Column, Disclosure, Line, Table } from "./disclosure.ts";
import type { CellRef, SourceRef, StatementPart, StatementRef } from "./source.ts";
import type { Statement } from "./statement.ts";
import type { TableKind } from "./vocabulary.ts";

/** The table of that id; null where the disclosure has none. */
export function tableOf(disclosure: Disclosure, id: string): Table | null {
  return disclosure.tables.find((table) => table.id === id) ?? null;
}

/** All tables of a kind, in printed order. */
export function tablesOfKind(disclosure: Disclosure, kind: TableKind): readonly Table[] {
  return disclosure.tables.filter((table) => table.kind === kind);
}

/**
 * The table of a kind that figures are read from: the first with stated lines, else the first of
 * that kind whatever its state; null where the file holds none.
 */
export function tableOfKind(disclosure: Disclosure, kind: TableKind): Table | null {
  const tables = tablesOfKind(disclosure, kind);
  const stated = tables.find(({ status, lines }) => status === "stated" && lines.length > 0);
  return stated ?? tables[0] ?? null;
}

/** The statement of that id; null where the disclosure has none. */
export function statementOf(disclosure: Disclosure, id: string): Statement | null {
  return disclosure.statements.find((statement) => statement.id === id) ?? null;
}

/** Whether a statement speaks of the body as a whole, not of one functional line, project or item. */
export function speaksOfWhole({ code, path, item }: Pick<Statement, "code" | "path" | "item">): boolean {
  return code === null && path === null && item === null;
}

/** A cell with all that is known of it. `line` and `cell` are null for a cell that holds no money of a line. */
export interface CitedCell {
  readonly table: Table;
  readonly column: Column | null;
  readonly line: Line | null;
  readonly cell: AmountCell | null;
  /** As printed; "" for a blank. */
  readonly printed: string;
}

/** The cell a reference names; null where the disclosure or its grid has no such cell. */
export function cellAt(disclosure: Disclosure, ref: CellRef): CitedCell | null {
  if (ref.disclosure !== disclosure.id) return null;
  const table = tableOf(disclosure, ref.table);
  const printed = table?.grid[ref.row]?.[ref.column];
  if (table === null || printed === undefined) return null;
  const holds = (line: Line): boolean => line.cells.some((cell) => cell.column === ref.column);
  const line = table.lines.find((each) => each.row === ref.row && holds(each)) ?? null;
  return {
    table,
    column: table.columns.find(({ index }) => index === ref.column) ?? null,
    line,
    cell: line?.cells.find((cell) => cell.column === ref.column) ?? null,
    printed,
  };
}

/** What the source prints at a reference, letter for letter; null where there is no such place. */
export function printedText(disclosure: Disclosure, ref: SourceRef): string | null {
  if (ref.kind === "cell") return cellAt(disclosure, ref)?.printed ?? null;
  const statement = ref.disclosure === disclosure.id ? statementOf(disclosure, ref.statement) : null;
  return statement === null ? null : printedPart(statement, ref.part);
}

/** The signed change a statement words: negative for a decrease, 0 for 持平; null where it gives no amount. */
export function statedDelta(statement: Statement): Fen | null {
  const change = statement.change;
  if (change === null) return null;
  if (change.delta === null) return change.direction === "unchanged" ? ZERO : null;
  if (change.direction === null && change.delta !== 0) return null;
  return change.direction === "decrease" ? negateFen(change.delta) : change.delta;
}

/** The address of a line's cell in one column. */
export function cellRef(disclosure: Disclosure, table: Table, line: Line, column: number): CellRef {
  return { kind: "cell", disclosure: disclosure.id, table: table.id, row: line.row, column };
}

/** The address of one figure of a statement. */
export function statementRef(
  disclosure: Disclosure,
  statement: Statement,
  part: StatementPart,
): StatementRef {
  return { kind: "statement", disclosure: disclosure.id, statement: statement.id, part };
}

/** Whether two references name the same place. */
export function sameSource(a: SourceRef, b: SourceRef): boolean {
  if (a.disclosure !== b.disclosure) return false;
  if (a.kind === "cell") {
    return b.kind === "cell" && a.table === b.table && a.row === b.row && a.column === b.column;
  }
  return b.kind === "statement" && a.statement === b.statement && a.part === b.part;
}

function printedPart(statement: Statement, part: StatementPart): string | null {
  switch (part) {
    case "amount":
      return statement.amount === null ? null : statement.printed;
    case "count":
      return statement.count === null ? null : `${statement.count.value}${statement.count.unit}`;
    case "delta":
      return statement.change?.printed ?? null;
    case "base":
      return statement.change === null || statement.change.base.amount === null
        ? null
        : statement.change.base.printed;
    case "completion":
      return statement.completion === null ? null : `${statement.completion.percent}%`;
    case "share":
      return statement.share === undefined ? null : `${statement.share.percent}%`;
    case "percent": {
      const percent = statement.change?.percent ?? null;
      return percent === null ? null : `${percent}%`;
    }
  }
}
