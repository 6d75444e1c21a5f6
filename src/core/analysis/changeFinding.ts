import type { ChangeBreakdown, ChangeLine } from "./changeBreakdown.ts";

/**
 * The line that explains the whole's move: the largest step of its direction, and under it as far
 * down as one line holds most of the move. Null where the whole did not move or no
 * known step is a quarter of its move.
 */
export function explainingLine({ whole, steps, lines }: ChangeBreakdown): ChangeLine | null {
  const way = Math.sign(whole.delta.amount ?? 0);
  let found = largest(steps.filter((line) => Math.sign(moved(line)) === way));
  if (found === null || way === 0) return null;
  if (4 * Math.abs(moved(found)) < Math.abs(whole.delta.amount ?? 0)) return null;
  for (let level = found.level + 1; level <= 3; level += 1) {
    const parent: ChangeLine = found;
    const inside = lines.filter(
      (line) => line.level === level && parent.code !== null && line.code?.startsWith(parent.code) === true,
    );
    const child = largest(inside.filter((line) => Math.sign(moved(line)) === way));
    if (child === null || 10 * Math.abs(moved(child)) < 8 * Math.abs(moved(parent))) break;
    // Of lines that are one money the outermost is named.
    if (moved(child) !== moved(parent)) found = child;
  }
  return found;
}

/** The largest step against the whole's direction, where it is at least a tenth of the whole's move; else null. */
export function opposingStep({ whole, steps }: ChangeBreakdown): ChangeLine | null {
  const size = whole.delta.amount ?? 0;
  const found = largest(steps.filter((line) => Math.sign(moved(line)) === -Math.sign(size)));
  return found === null || 10 * Math.abs(moved(found)) < Math.abs(size) ? null : found;
}

function largest(lines: readonly ChangeLine[]): ChangeLine | null {
  return lines.reduce<ChangeLine | null>(
    (most, line) => (most === null || Math.abs(moved(line)) > Math.abs(moved(most)) ? line : most),
    null,
  );
}

function moved({ delta }: ChangeLine): number {
  return delta.amount ?? 0;
}
