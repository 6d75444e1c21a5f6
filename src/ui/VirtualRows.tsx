import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { TableRows, type TableRowsProps } from "./TableRows.tsx";

const ROW_HEIGHT = 33;

/** Rows of a long table, only those near the window drawn; the rest keep their room as two empty rows. */
export function VirtualRows<Row>({ entries, ...look }: TableRowsProps<Row>) {
  const start = useRef<HTMLTableRowElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (start.current !== null) setTop(start.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin: top,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const before = first === undefined ? 0 : first.start - top;
  const after = last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - top);
  const shown = first === undefined || last === undefined ? [] : entries.slice(first.index, last.index + 1);
  return (
    <>
      <tr ref={start} aria-hidden="true">
        <td colSpan={look.columns.length} height={before} />
      </tr>
      <TableRows {...look} entries={shown} />
      <tr aria-hidden="true">
        <td colSpan={look.columns.length} height={after} />
      </tr>
    </>
  );
}
