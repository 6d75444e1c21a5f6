import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { Candidate } from "./candidate.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";
import { amountCells, type BodyRow } from "./rows.ts";

/** What a row without a code is; its measure and fund are null unless it names them itself. */
export type NamedLine = Pick<Line, "name" | "level" | "role"> & Partial<Pick<Line, "measure" | "fund">>;

/**
 * Reads rows that have a name and no code, each as a line with its money. `lineOf` says what a row
 * is, null where it is none: then its cells stay in the grid alone.
 */
export function readNamedRows(
  candidate: Candidate,
  rows: readonly BodyRow[],
  amounts: readonly Column[],
  lineOf: (row: BodyRow, at: number) => NamedLine | null,
): Pick<TableReading, "lines" | "unreadable"> {
  const lines: Line[] = [];
  const unreadable: UnreadableCell[] = [];
  rows.forEach((row, at) => {
    const line = lineOf(row, at);
    if (line === null) return;
    const money = amountCells(row, amounts, candidate.caption.unit);
    unreadable.push(...money.unreadable);
    lines.push({ ...UNCODED, ...line, row: row.row, cells: money.cells });
  });
  return { lines, unreadable };
}

const UNCODED = {
  side: null,
  codePrinted: null,
  code: null,
  codeStatus: "ok",
  measure: null,
  fund: null,
} as const;
