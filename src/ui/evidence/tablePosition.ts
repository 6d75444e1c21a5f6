import type { Disclosure, Table } from "../../core/budget/disclosure.ts";
import type { CellRef } from "../../core/budget/source.ts";

/** Where a cell stands for somebody who counts in the document. */
export interface TablePosition {
  /** Number of the table among those of its document, from 1. */
  readonly table: number;
  /** The printed 序号, or the number of the data row from 1 where none is printed. */
  readonly row: string;
  /** The printed 栏次, or the number of the column from 1 where none is printed. */
  readonly column: string;
}

/** A cell's table, row and column as the document numbers them. */
export function tablePosition({ tables }: Disclosure, table: Table, { row, column }: CellRef): TablePosition {
  const ofDocument = tables.filter(({ document }) => document === table.document);
  const cells = table.grid[row] ?? [];
  const ordinal = table.columns.find(({ role }) => role === "ordinal");
  const inHead = row < table.headRows;
  const serial = ordinal === undefined || inHead ? null : numberIn(cells[ordinal.index]);
  const numbered = table.grid
    .slice(0, table.headRows)
    .find((cell) => cell[0]?.replace(/\s/gu, "") === "栏次");
  return {
    table: ofDocument.findIndex(({ id }) => id === table.id) + 1,
    row: serial ?? String(inHead ? row + 1 : row - table.headRows + 1),
    column: numberIn(numbered?.[column]) ?? String(column + 1),
  };
}

function numberIn(text: string | undefined): string | null {
  return text !== undefined && /^\s*[0-9]+\s*$/u.test(text) ? text.trim() : null;
}
