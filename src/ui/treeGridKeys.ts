/** One visible row of a treegrid, as far as the keyboard is concerned. */
export interface GridRow {
  readonly key: string;
  /** 1 for a root. */
  readonly level: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** What type-ahead looks for: the name and the code. */
  readonly names: readonly string[];
}

/** Where the focus is: a row, or a cell of it. */
export interface GridPosition {
  readonly row: string;
  /** Index of the column; null for the row itself. */
  readonly column: number | null;
}

/** What a key does; null where the grid leaves it to the browser. */
export type GridMove =
  | { readonly kind: "focus"; readonly position: GridPosition }
  | { readonly kind: "expand" | "collapse"; readonly row: string }
  | { readonly kind: "activate"; readonly position: GridPosition }
  | null;

const PAGE = 10;

/**
 * The keys of a treegrid whose rows take the focus first (WAI-ARIA, rows before cells): up and down keep the
 * column; right opens a row, then enters its cells; left leaves the cells, closes the row, goes to its parent;
 * Home and End within a row's cells, with Ctrl and on a row over the whole grid; Enter acts.
 */
export function gridMove(
  rows: readonly GridRow[],
  columns: number,
  at: GridPosition,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): GridMove {
  const index = rows.findIndex((row) => row.key === at.row);
  const row = rows[index];
  if (row === undefined) return null;
  switch (key) {
    case "ArrowDown":
      return rowAt(rows, index + 1, at);
    case "ArrowUp":
      return rowAt(rows, index - 1, at);
    case "PageDown":
      return rowAt(rows, Math.min(index + PAGE, rows.length - 1), at);
    case "PageUp":
      return rowAt(rows, Math.max(index - PAGE, 0), at);
    case "ArrowRight":
      return right(row, at, columns);
    case "ArrowLeft":
      return left(rows, index, row, at);
    case "Home":
      return at.column === null || ctrl ? rowAt(rows, 0, at) : cellAt(row, 0);
    case "End":
      return at.column === null || ctrl ? rowAt(rows, rows.length - 1, at) : cellAt(row, columns - 1);
    case "Enter":
      return { kind: "activate", position: at };
    case " ":
      return at.column === null ? { kind: "activate", position: at } : null;
    default:
      return null;
  }
}

function rowAt(rows: readonly GridRow[], index: number, { column }: GridPosition): GridMove {
  const row = rows[index];
  return row === undefined ? null : { kind: "focus", position: { row: row.key, column } };
}

function cellAt(row: GridRow, column: number | null): GridMove {
  return { kind: "focus", position: { row: row.key, column } };
}

function right(row: GridRow, { column }: GridPosition, columns: number): GridMove {
  if (column !== null) return column + 1 < columns ? cellAt(row, column + 1) : null;
  if (row.expandable && !row.expanded) return { kind: "expand", row: row.key };
  return cellAt(row, 0);
}

function left(rows: readonly GridRow[], index: number, row: GridRow, { column }: GridPosition): GridMove {
  if (column !== null) return cellAt(row, column === 0 ? null : column - 1);
  if (row.expandable && row.expanded) return { kind: "collapse", row: row.key };
  const parent = rows.slice(0, index).findLast((above) => above.level < row.level);
  return parent === undefined ? null : cellAt(parent, null);
}

/** The next row from the focus on whose name or code begins with what was typed; null for none. */
export function typedRow(rows: readonly GridRow[], from: string, typed: string): string | null {
  const start = rows.findIndex((row) => row.key === from);
  const begin = typed.length === 1 ? start + 1 : Math.max(start, 0);
  const ordered = [...rows.slice(begin), ...rows.slice(0, begin)];
  const wanted = typed.toLowerCase();
  const found = ordered.find((row) => row.names.some((name) => name.toLowerCase().startsWith(wanted)));
  return found?.key ?? null;
}
