import type { CellRef } from "../../core/budget/source.ts";
import type { RecognisedTable } from "../tables/recognise.ts";

/** A recognised table with its id in the disclosure, ready to be pointed into. */
export interface AnnexTable {
  readonly id: string;
  readonly table: RecognisedTable;
  /** A reference to one cell of this table's grid. */
  readonly cell: (row: number, column: number) => CellRef;
}
