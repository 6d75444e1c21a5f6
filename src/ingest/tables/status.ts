import type { TableStatus } from "../../core/budget/vocabulary.ts";
import type { TableReading } from "./recogniser.ts";

/** `empty` where no row prints anything in an amount column, `declared-none` where a note or the prose says so. */
export function statusOf(
  { lines, unreadable }: TableReading,
  bodyRows: number,
  isDeclaredNone: boolean,
): TableStatus {
  const states = lines.some(({ cells }) => cells.some(({ amount }) => amount !== null));
  if (states || unreadable.length > 0 || (lines.length === 0 && bodyRows > 0)) return "stated";
  return isDeclaredNone ? "declared-none" : "empty";
}
