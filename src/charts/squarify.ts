import type { Rect } from "./rect.ts";

/**
 * Divides a rectangle into one cell per amount, in the given order, each cell's area proportional
 * to its amount and each row as near to the wanted shape as it gets (Bruls, Huizing & van Wijk 2000).
 * @param amounts above 0, largest first for the best shapes; the last stands bottom right
 * @param shape wanted width of a cell as a multiple of its height
 */
export function squarify(amounts: readonly number[], within: Rect, shape = 1): readonly Rect[] {
  const cells: Rect[] = [];
  // Squares in a plane narrowed by `shape` are cells of that shape once it is widened again.
  let rest: Rect = { ...within, width: within.width / shape };
  let remaining = amounts.reduce((sum, amount) => sum + amount, 0);
  let start = 0;
  while (start < amounts.length) {
    const scale = (rest.width * rest.height) / remaining;
    const row = fullestRow(amounts, start, scale, Math.min(rest.width, rest.height));
    const last = row.end === amounts.length;
    const across = rest.width >= rest.height;
    const side = across ? rest.height : rest.width;
    const depth = last ? (across ? rest.width : rest.height) : (row.sum * scale) / side;
    let at = across ? rest.y : rest.x;
    for (let i = start; i < row.end; i++) {
      const length = ((amounts[i] ?? 0) / row.sum) * side;
      cells.push(
        across
          ? { x: rest.x, y: at, width: depth, height: length }
          : { x: at, y: rest.y, width: length, height: depth },
      );
      at += length;
    }
    rest = across
      ? { ...rest, x: rest.x + depth, width: Math.max(0, rest.width - depth) }
      : { ...rest, y: rest.y + depth, height: Math.max(0, rest.height - depth) };
    remaining -= row.sum;
    start = row.end;
  }
  return shape === 1 ? cells : cells.map((cell) => widened(cell, within.x, shape));
}

/** Takes amounts into a row for as long as its worst cell does not get worse. */
function fullestRow(
  amounts: readonly number[],
  start: number,
  scale: number,
  side: number,
): { end: number; sum: number } {
  let sum = 0;
  let smallest = Infinity;
  let largest = 0;
  let worst = Infinity;
  for (let end = start; end < amounts.length; end++) {
    const amount = amounts[end] ?? 0;
    const area = (sum + amount) * scale;
    const low = Math.min(smallest, amount) * scale;
    const high = Math.max(largest, amount) * scale;
    const ratio = Math.max((side * side * high) / (area * area), (area * area) / (side * side * low));
    if (ratio > worst) return { end, sum };
    worst = ratio;
    sum += amount;
    smallest = Math.min(smallest, amount);
    largest = Math.max(largest, amount);
  }
  return { end: amounts.length, sum };
}

function widened(cell: Rect, origin: number, shape: number): Rect {
  return { ...cell, x: origin + (cell.x - origin) * shape, width: cell.width * shape };
}
