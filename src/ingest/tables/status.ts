import type { TableStatus } from "../../core/budget/vocabulary.ts";
import { declaresNone } from "./notes.ts";
import type { TableReading } from "./recogniser.ts";

/** `empty` where no row prints anything in an amount column, `declared-none` or `withheld` where a note says so. */
export function statusOf(
  { lines, unreadable }: TableReading,
  bodyRows: number,
  notes: readonly string[],
): TableStatus {
  const states = lines.some(({ cells }) => cells.some(({ amount }) => amount !== null));
  if (states || unreadable.length > 0 || (lines.length === 0 && bodyRows > 0)) return "stated";
  if (notes.some(declaresNone)) return "declared-none";
  return notes.some((note) => /涉密/u.test(note) && /不予?(?:公开|列示)/u.test(note)) ? "withheld" : "empty";
}
