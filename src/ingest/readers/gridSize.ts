/** The most cells a table may have, blanks counted: no disclosure comes near a tenth of it. */
export const MOST_CELLS = 300_000;

/** Whether rows, padded to the widest, are more than a reader keeps in memory. */
export function isTooLarge(rows: readonly (readonly string[])[]): boolean {
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.length);
  return widest * rows.length > MOST_CELLS;
}
