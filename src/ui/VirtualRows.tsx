import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { TableRows, type TableRowsProps } from "./TableRows.tsx";

const ROW_HEIGHT = 33;

/**
 * Rows of a long table, only those near the window drawn; the rest keep their room as two empty rows.
 * Drawn rows are measured: on a phone a row is a block of many lines.
 */
export function VirtualRows<Row>({ entries, ...look }: TableRowsProps<Row>) {
  const start = useRef<HTMLTableRowElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = (): void => {
      if (start.current !== null) setTop(start.current.getBoundingClientRect().top + window.scrollY);
    };
    look();
    // What stands above may grow or shrink, another long table among it.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
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
      <TableRows
        {...look}
        entries={shown}
        measure={{ from: first?.index ?? 0, ref: virtualizer.measureElement }}
      />
      <tr aria-hidden="true">
        <td colSpan={look.columns.length} height={after} />
      </tr>
    </>
  );
}
