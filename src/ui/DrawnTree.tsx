import type { RowData } from "@tanstack/react-table";
import type { MouseEvent } from "react";
import { ariaSort, HeadContent, type HeadContentProps } from "./HeadCell.tsx";
import { isPlainPress } from "./isPlainPress.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import styles from "./TreeGrid.module.css";
import { TreeRow, type TreeLook } from "./TreeRow.tsx";
import { positionOf, useGridFocus } from "./useGridFocus.ts";
import { useTableCopy } from "./useTableCopy.ts";
import { useTreeModel, type TreeModelOptions } from "./useTreeModel.ts";

export interface TreeGridProps<Row extends RowData> extends TreeModelOptions<Row>, TreeLook<Row> {
  /** What the grid holds, for a screen reader. */
  readonly name: string;
  /** A row was pressed: its key, or null where it was the selected one. */
  readonly onSelect: (key: string | null) => void;
  /** Goes down into a row: Enter on the selected row, or a double click. With it a press never takes the selection away. */
  readonly onOpen?: (key: string) => void;
}

/** A tree as a table: WAI-ARIA treegrid with open and close, order among siblings, every amount open to its evidence. */
export function DrawnTree<Row extends RowData>(props: TreeGridProps<Row>) {
  const { name, columns, rowKey, total, selected, onSelect, onOpen } = props;
  const { entries, sort, toggleSort, isExpanded, setRowExpanded } = useTreeModel(props);
  const toggleSelected = (key: string) => {
    if (key !== selected) onSelect(key);
    else if (onOpen === undefined) onSelect(null);
  };
  const openOrSelect = (key: string) => {
    if (key === selected && onOpen !== undefined) onOpen(key);
    else toggleSelected(key);
  };
  const { grid, tabStop, onKeyDown, onFocus } = useGridFocus({
    rows: entries,
    columns: columns.length,
    selected,
    onExpand: setRowExpanded,
    onActivate: openOrSelect,
  });
  const rows = entries.map(({ row }) => row);
  const onCopy = useTableCopy(columns, rows, rowKey);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const at = positionOf(event.target);
    if (at === null) return;
    const onTriangle = event.target instanceof Element && event.target.closest("[data-triangle]") !== null;
    if (onTriangle) setRowExpanded(at.row, !isExpanded(at.row));
    else if (isPlainPress(event)) toggleSelected(at.row);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const at = positionOf(event.target);
    const onButton =
      event.target instanceof Element && event.target.closest("button, [data-triangle]") !== null;
    if (at !== null && !onButton) onOpen?.(at.row);
  };
  return (
    <ScrollBox name={name}>
      <div
        ref={grid}
        className={styles["grid"]}
        role="treegrid"
        tabIndex={-1}
        aria-label={name}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onCopy={onCopy}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <div role="rowgroup" className={styles["heads"]}>
          <div role="row" className={styles["row"]}>
            {columns.map((column) => (
              <TreeHead key={column.id} column={column} sort={sort} onSort={toggleSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles["body"]}>
          {entries.map((entry, index) => (
            <TreeRow
              key={entry.key}
              {...props}
              entry={entry}
              isTotal={total !== undefined && index === 0}
              isTabStop={entry.key === tabStop}
            />
          ))}
        </div>
      </div>
    </ScrollBox>
  );
}

function TreeHead<Row>({ column, sort, onSort }: HeadContentProps<Row>) {
  return (
    <div
      role="columnheader"
      className={styles["head"]}
      data-align={column.align ?? "start"}
      data-kind={column.kind}
      aria-sort={ariaSort(column, sort)}
    >
      <HeadContent column={column} sort={sort} onSort={onSort} />
    </div>
  );
}
