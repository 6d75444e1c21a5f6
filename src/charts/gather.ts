import { squarify } from "./squarify.ts";
import type { Rect } from "./rect.ts";

/** Cells smaller than this on either side join the rest: nothing can be read or pointed at in them. */
export const SMALLEST = { width: 40, height: 24 };
export interface Gathered {
  /** One cell per amount that is drawn for itself. */
  readonly cells: readonly Rect[];
  /** The cell of all the others together; null where nothing is gathered. */
  readonly rest: Rect | null;
  /** The cell of what the whole holds beyond the amounts; null where there is nothing. */
  readonly beyond: Rect | null;
}

/**
 * Divides a rectangle and joins its smallest amounts, from the smallest up, until no cell that is
 * drawn for itself is too small. One small cell alone stays: a rest of one would be no bigger.
 * @param amounts above 0, largest first
 * @param beyond what the whole holds beyond them, 0 for nothing
 * @param shape wanted width of a cell as a multiple of its height
 * @param isTooSmall asked of each cell with its index and whether it is the last drawn for itself
 */
export function gather(
  amounts: readonly number[],
  beyond: number,
  within: Rect,
  shape: number,
  isTooSmall: (cell: Rect, index: number, last: boolean) => boolean,
): Gathered {
  const total = amounts.reduce((sum, amount) => sum + amount, beyond);
  const hopeless = (SMALLEST.width * SMALLEST.height * total) / (within.width * within.height);
  const small = amounts.filter((amount) => amount < hopeless).length;
  let gathered = small === 1 ? 0 : small;
  for (;;) {
    const drawn = amounts.slice(0, amounts.length - gathered);
    const joined = amounts.slice(drawn.length).reduce((sum, amount) => sum + amount, 0);
    const cells = squarify(
      [...drawn, joined, beyond].filter((amount) => amount > 0),
      within,
      shape,
    );
    const own = cells.slice(0, drawn.length);
    const failing = own.filter((cell, i) => isTooSmall(cell, i, i === own.length - 1));
    const lone = gathered === 0 && failing.length === 1 && failing[0] === own.at(-1);
    if (failing.length === 0 || lone) {
      return {
        cells: own,
        rest: gathered > 0 ? (cells[own.length] ?? null) : null,
        beyond: beyond > 0 ? (cells.at(-1) ?? null) : null,
      };
    }
    gathered = Math.min(amounts.length, gathered === 0 ? 2 : gathered + 1);
  }
}
