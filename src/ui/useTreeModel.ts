import { useTable, type RowData } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { TableColumn, TableSort } from "./TableColumn.ts";
import { columnDefs, nextSort, sortingState, treeFeatures } from "./tableModel.ts";
import type { GridRow } from "./treeGridKeys.ts";
import { usePrinting } from "./useMedia.ts";

/** What a tree is made of, and which of it is kept outside. */
export interface TreeModelOptions<Row extends RowData> {
  readonly columns: readonly TableColumn<Row>[];
  /** The roots, in printed order. */
  readonly rows: readonly Row[];
  readonly childrenOf: (row: Row) => readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Name and code, for type-ahead and for the words of the triangle. */
  readonly namesOf: (row: Row) => readonly string[];
  /** The sum of all roots: first, bold, outside the order. */
  readonly total?: Row;
  /** Keys of open rows; kept from outside with `onExpanded`, otherwise the grid keeps its own. */
  readonly expanded?: ReadonlySet<string>;
  readonly onExpanded?: (expanded: ReadonlySet<string>) => void;
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort | null) => void;
}

/** A visible row with its place among its siblings. */
export interface TreeEntry<Row> extends GridRow {
  readonly row: Row;
  /** 1-based, in the order drawn. */
  readonly place: number;
  readonly siblings: number;
}

/** The rows of a tree as drawn: opened, and ordered among siblings. */
export function useTreeModel<Row extends RowData>(options: TreeModelOptions<Row>) {
  const { columns, rows, childrenOf, rowKey, namesOf, total } = options;
  const [ownExpanded, setOwnExpanded] = useState<ReadonlySet<string>>(new Set());
  const [ownSort, setOwnSort] = useState<TableSort | null>(null);
  const expanded = options.expanded ?? ownExpanded;
  const sort = options.sort === undefined ? ownSort : options.sort;
  const definitions = useMemo(() => columnDefs(columns), [columns]);
  const printing = usePrinting();
  const state = useMemo(
    () => ({
      sorting: sortingState(sort),
      expanded: printing ? (true as const) : Object.fromEntries([...expanded].map((key) => [key, true])),
    }),
    [sort, expanded, printing],
  );
  const table = useTable({
    features: treeFeatures,
    columns: definitions,
    data: rows,
    state,
    getRowId: rowKey,
    getSubRows: childrenOf,
  });
  const roots = rows.length + (total === undefined ? 0 : 1);
  const totals =
    total === undefined ? [] : [{ ...LEAF, key: rowKey(total), row: total, names: namesOf(total) }];
  const drawn = table.getRowModel().rows.map((row) => ({
    key: row.id,
    row: row.original,
    level: row.depth + 1,
    expandable: row.subRows.length > 0,
    expanded: row.getIsExpanded(),
    siblings: row.getParentRow()?.subRows.length ?? roots,
    names: namesOf(row.original),
  }));
  return {
    entries: withPlaces([...totals.map((entry) => ({ ...entry, siblings: roots })), ...drawn]),
    sort,
    toggleSort: (column: string) => (options.onSort ?? setOwnSort)(nextSort(sort, column)),
    isExpanded: (key: string) => expanded.has(key),
    setRowExpanded: (key: string, open: boolean) => {
      const next = new Set(expanded);
      if (open) next.add(key);
      else next.delete(key);
      (options.onExpanded ?? setOwnExpanded)(next);
    },
  };
}

const LEAF = { level: 1, expandable: false, expanded: false } as const;

function withPlaces<Row>(entries: readonly Omit<TreeEntry<Row>, "place">[]): readonly TreeEntry<Row>[] {
  const counts: number[] = [];
  return entries.map((entry) => {
    counts.length = entry.level;
    const place = (counts[entry.level - 1] ?? 0) + 1;
    counts[entry.level - 1] = place;
    return { ...entry, place };
  });
}
