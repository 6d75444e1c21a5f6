import type { ReactNode } from "react";

/** One column of a DataTable or TreeGrid over rows of a view's own type. */
export interface TableColumn<Row> {
  readonly id: string;
  /** The head in words: shown, read out, and the first line of a copied table. */
  readonly label: string;
  /** The head as drawn where it is more than the label; a unit or a note under it. */
  readonly head?: ReactNode;
  /** Figures and heads over figures stand at the end. */
  readonly align?: "start" | "end";
  /** `code` 60 px of small grey, `bar` room for a bar and its percentage, `name` wraps, `text` wraps. */
  readonly kind?: "code" | "name" | "amount" | "bar" | "text";
  readonly cell: (row: Row) => ReactNode;
  /** The cell as text, for copying; "" where it is left out. Amounts exact or as shown, never with words. */
  readonly text?: (row: Row) => string;
  /** What to sort by, a figure in fen or a text; null sorts last in both directions. Absent: not sortable. */
  readonly sortBy?: (row: Row) => string | number | null;
  /**
   * Where the cell stands on a phone. A DataTable folds only if some column is `below`, `bar` or `hidden`: name and amount
   * on a line, the bar under them, then each of these with its head; otherwise it scrolls sideways.
   */
  readonly phone?: "code" | "name" | "amount" | "bar" | "below" | "hidden";
}

/** The column a table is sorted by. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}
