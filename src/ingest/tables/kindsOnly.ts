import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { Candidate } from "./candidate.ts";
import { totalOr } from "./codedTable.ts";
import type { Head } from "./columns.ts";
import { spendingMeasure } from "./measureWords.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";
import { amountCells, bodyRows } from "./rows.ts";

/** Whether the heads are 合计 and the kinds of spending, with neither codes nor names: one row of wholes. */
export function isKindsOnly(candidate: Candidate, head: Head): boolean {
  const isNamed = bodyRows(candidate, head).some(({ texts }) => /\p{Script=Han}/u.test(texts.join("")));
  const measures = new Set(head.columns.map(measureOf));
  return (
    !isNamed &&
    head.columns.every(({ role }) => role === "amount" || role === "text") &&
    ["total", "basic", "project"].every((measure) => [...measures].some((each) => each === measure))
  );
}

/** Reads the row of wholes; it prints no name, so its line has none. */
export function readKindsOnly(candidate: Candidate, head: Head): TableReading {
  const columns = head.columns.map((column): Column => ({
    ...column,
    role: "amount",
    measure: measureOf(column),
  }));
  const lines: Line[] = [];
  const unreadable: UnreadableCell[] = [];
  for (const row of bodyRows(candidate, head)) {
    const money = amountCells(row, columns, candidate.caption.unit);
    unreadable.push(...money.unreadable);
    lines.push({
      row: row.row,
      side: null,
      codePrinted: null,
      code: null,
      codeStatus: "ok",
      name: "",
      level: 0,
      role: "total",
      measure: null,
      fund: null,
      cells: money.cells,
    });
  }
  return { columns, lines, unreadable };
}

const measureOf = totalOr(spendingMeasure, "total");
