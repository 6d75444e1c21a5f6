import type { CheckResult, CheckSubject } from "../../core/checks/checkResult.ts";
import type { CellRef } from "../../core/budget/source.ts";
import { ZERO } from "../../core/money/fen.ts";
import type { RecognisedTable } from "../tables/recognise.ts";

/**
 * What was noticed while a table was read: cells of amount columns that are no money, a table
 * whose unit is not stated, a table no kind knows. The cells themselves stay in the grid.
 */
export function readingFindings(
  id: string,
  table: RecognisedTable,
  cell: (row: number, column: number) => CellRef,
): readonly CheckResult[] {
  const { kind, candidate, reading } = table;
  const subject: CheckSubject = { table: id, code: null, name: candidate.title || null, measure: null };
  if (kind === "other")
    return [{ ...BLANK, id: `table-recognised:${id}`, rule: "table-recognised", subject }];
  if (candidate.caption.unit === null && reading.unreadable.length > 0) {
    return [{ ...BLANK, id: `unit-stated:${id}`, rule: "unit-stated", subject }];
  }
  return reading.unreadable.map(({ row, column, printed, line, code }): CheckResult => ({
    ...BLANK,
    id: `readable-amount:${id}:${row}:${column}`,
    rule: "readable-amount",
    subject: { table: id, code, name: line, measure: reading.columns[column]?.measure ?? null },
    parts: [
      {
        sign: 1,
        sources: [cell(row, column)],
        label: line,
        measure: reading.columns[column]?.measure ?? null,
        code,
        amount: null,
        printed: [printed],
      },
    ],
    cause: { kind: "unreadable", printed },
  }));
}

const BLANK = {
  outcome: "cannot-check",
  parts: [],
  whole: null,
  computed: null,
  residual: null,
  allowance: ZERO,
  cause: null,
} as const satisfies Partial<CheckResult>;
