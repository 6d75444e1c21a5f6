import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import type { Table } from "../../core/budget/disclosure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { ScrollBox } from "../ScrollBox.tsx";
import { VisuallyHidden } from "../VisuallyHidden.tsx";
import styles from "./Facsimile.module.css";
import { facsimileRows, type FacsimileCell, type GridCell } from "./facsimile.ts";

/** A text of so few characters stays on one line: broken it leaves one character alone. */
const SHORT = 4;

export interface FacsimileProps {
  readonly table: Table;
  readonly lit: readonly GridCell[];
  readonly operands: readonly GridCell[];
  readonly extent: "near" | "whole";
  readonly name: string;
  /** Under the table: the way to unfold it. */
  readonly children?: ReactNode;
}

/** A printed table drawn again letter for letter: its own title, unit, rules and spans; one cell lit. */
export function Facsimile({ table, lit, operands, extent, name, children }: FacsimileProps) {
  const words = useMessages(evidenceMessages);
  const common = commonMessages.zh;
  const litCell = useRef<HTMLTableCellElement>(null);
  // After the dialog is open: what is not displayed cannot be scrolled to.
  useEffect(() => {
    litCell.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [extent]);
  const width = table.grid[0]?.length ?? 1;
  return (
    <figure className={styles["sheet"]} lang="zh-CN">
      <figcaption className={styles["title"]}>{table.title}</figcaption>
      <div className={styles["lines"]}>
        <span>{table.number}</span>
        {table.unit === null ? null : <span>{common.unitHead(table.unit)}</span>}
      </div>
      <ScrollBox name={name}>
        <table className={styles["table"]} aria-label={name}>
          <tbody>
            {facsimileRows(table, lit, operands, extent).map((row) =>
              row.kind === "folded" ? (
                <tr key={`folded:${row.row}`} className={styles["folded"]}>
                  <td colSpan={width}>{words.folded(row.count)}</td>
                </tr>
              ) : (
                <tr key={row.row}>
                  {row.cells.map((cell) => (
                    <PrintedCell key={`${cell.row}:${cell.column}`} cell={cell} litCell={litCell} />
                  ))}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </ScrollBox>
      {children === null || children === undefined ? null : <div className={styles["foot"]}>{children}</div>}
    </figure>
  );
}

interface PrintedCellProps {
  readonly cell: FacsimileCell;
  readonly litCell: RefObject<HTMLTableCellElement | null>;
}

function PrintedCell({ cell, litCell }: PrintedCellProps) {
  const { omitted } = useMessages(evidenceMessages);
  const { language } = useReader();
  const isRowHead = !cell.isHead && (cell.role === "code" || cell.role === "name") && cell.text.trim() !== "";
  const Cell = cell.isHead || isRowHead ? "th" : "td";
  const isBlank = !cell.isHead && cell.text.trim() === "";
  return (
    <Cell
      ref={cell.lit ? litCell : null}
      className={styles["cell"]}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      data-role={cell.isHead ? "head" : cell.role}
      data-leaf={cell.colSpan === 1 && cell.role !== "ordinal"}
      data-operand={cell.operand}
      data-short={cell.text.length <= SHORT}
      {...(cell.lit ? { "aria-current": true } : {})}
      {...(cell.isHead ? { scope: "col" } : isRowHead ? { scope: "row" } : {})}
    >
      {isBlank && cell.omitted ? <span className={styles["omitted"]}>{omitted}</span> : cell.text}
      {isBlank && !cell.omitted ? (
        <span lang={language === "zh" ? "zh-CN" : language}>
          <VisuallyHidden>{commonMessages[language].states.blank}</VisuallyHidden>
        </span>
      ) : null}
    </Cell>
  );
}
