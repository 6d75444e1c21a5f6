import { isWrapped } from "./cellText.ts";
import type { PageTable } from "./ruledTable.ts";

/** A figure with decimals or separators, or a code. */
const FIGURE = /^[\d,.%\s-]+$/u;

/** What a wrapped name leaves for the next line and no row is called: 国土海洋气象等支|出. */
const REMAINDER = /^(?:\p{Script=Han}|支出|收入|资金|经费|预算|拨款)$/u;

/**
 * Whether a page break cuts through a row: the first row of the next page only goes on with words
 * whose last line on this page was full.
 * @param skipped repeated rows at the top of the next page
 */
export function isSplitRow(first: PageTable, next: PageTable, skipped: number): boolean {
  const last = first.rows.at(-1) ?? [];
  const cut = next.rows[skipped] ?? [];
  if (last.length !== cut.length) return false;
  const going = cut.flatMap((cell, column) =>
    cell.lines.length === 0 ? [] : [{ cell, before: last[column] }],
  );
  const held = last.filter(({ lines }) => lines.length > 0).length;
  const isRemainder = going.every(({ cell }) => REMAINDER.test(cell.lines[0]?.text ?? ""));
  return (
    going.length > 0 &&
    (going.length < held || (going.length === held && isRemainder)) &&
    going.every(({ cell, before }) => {
      const end = before?.lines.at(-1);
      const start = cell.lines[0];
      if (before === undefined || end === undefined || start === undefined) return false;
      return !FIGURE.test(start.text) && isWrapped(end, start, before.width);
    })
  );
}
