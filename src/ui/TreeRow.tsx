import type { ReactNode } from "react";
import { CellFocusProvider } from "./CellFocus.tsx";
import { classNames } from "./classNames.ts";
import { Printed } from "./Printed.tsx";
import type { TableColumn } from "./TableColumn.ts";
import styles from "./TreeGrid.module.css";
import { TreeName } from "./TreeName.tsx";
import type { TreeEntry } from "./useTreeModel.ts";

/** How the rows of a tree look. */
export interface TreeLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  /** The column that carries indents, guides and triangles. */
  readonly treeColumn: string;
  /** Bold: classes only. */
  readonly emphasised?: (row: Row) => boolean;
  /** Key of the selected row. */
  readonly selected: string | null;
  /** What opens in place under the selected row on a phone. */
  readonly detail?: (row: Row) => ReactNode;
}

interface TreeRowProps<Row> extends TreeLook<Row> {
  readonly entry: TreeEntry<Row>;
  readonly isTotal: boolean;
  readonly isTabStop: boolean;
}

/** One row of a TreeGrid with its place in the tree; on a phone the selected row opens its detail below. */
export function TreeRow<Row>(props: TreeRowProps<Row>) {
  const { entry, isTotal, isTabStop, columns, treeColumn, selected, emphasised, detail } = props;
  const isSelected = selected === entry.key;
  const strong = isTotal || (emphasised?.(entry.row) ?? false);
  return (
    <>
      <div
        role="row"
        className={classNames(styles["row"], isTotal && styles["total"])}
        data-row={entry.key}
        data-strong={strong}
        tabIndex={isTabStop ? 0 : -1}
        aria-level={entry.level}
        aria-posinset={entry.place}
        aria-setsize={entry.siblings}
        aria-expanded={entry.expandable ? entry.expanded : undefined}
        aria-selected={isSelected}
      >
        <CellFocusProvider value={-1}>
          {columns.map((column, index) => (
            <TreeCell
              key={column.id}
              column={column}
              index={index}
              entry={entry}
              carriesTree={column.id === treeColumn}
            />
          ))}
        </CellFocusProvider>
      </div>
      {isSelected && detail !== undefined ? (
        <div role="row" className={styles["detail"]}>
          <div role="gridcell" aria-colspan={columns.length}>
            {detail(entry.row)}
          </div>
        </div>
      ) : null}
    </>
  );
}

interface TreeCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly index: number;
  readonly entry: TreeEntry<Row>;
  readonly carriesTree: boolean;
}

function TreeCell<Row>({ column, index, entry, carriesTree }: TreeCellProps<Row>) {
  const content = <Printed>{column.cell(entry.row)}</Printed>;
  return (
    <div
      role={carriesTree ? "rowheader" : "gridcell"}
      className={styles["cell"]}
      tabIndex={-1}
      data-column={index}
      data-align={column.align ?? "start"}
      data-kind={column.kind}
      data-phone={column.phone ?? "hidden"}
    >
      {carriesTree ? <TreeName entry={entry}>{content}</TreeName> : content}
    </div>
  );
}
