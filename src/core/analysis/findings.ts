import { absFen, compareFen } from "../money/fen.ts";
import type { SpendingMeasure } from "../budget/vocabulary.ts";
import type { Change, ChangeRow } from "./change.ts";
import type { FunctionNode, SpendingTree } from "./spendingTree.ts";

/**
 * Which of basic and project spending explains most of the total's move: the one that moved
 * furthest in the same direction. Null where the total's change is not known or is nil, or no
 * part is known to have moved with it.
 */
export function mainMove(change: Change): ChangeRow | null {
  const whole = change.rows.find(({ measure, code }) => measure === "total" && code === null);
  const direction = Math.sign(whole?.delta.amount ?? 0);
  if (direction === 0) return null;
  const parts = change.rows.filter(
    ({ measure, code, delta }) =>
      code === null && PARTS.has(measure) && Math.sign(delta.amount ?? 0) === direction,
  );
  return parts.reduce<ChangeRow | null>((most, row) => (sizeOf(row) > sizeOf(most) ? row : most), null);
}

const PARTS: ReadonlySet<string> = new Set(["basic", "project"]);

function sizeOf(row: ChangeRow | null): number {
  return row === null || row.delta.amount === null ? -1 : absFen(row.delta.amount);
}

/** The class that takes most of the whole; null where the tree has none with an amount. The first of equals. */
export function largestChild(tree: SpendingTree, measure: SpendingMeasure = "total"): FunctionNode | null {
  return tree.root === null ? null : largestOf(tree.root.children, measure);
}

/** The node with the largest amount; null where none has one. The first of equals. */
export function largestOf(
  nodes: readonly FunctionNode[],
  measure: SpendingMeasure = "total",
): FunctionNode | null {
  let largest: FunctionNode | null = null;
  for (const node of nodes) {
    const amount = node.figures[measure]?.amount ?? null;
    const most = largest?.figures[measure]?.amount ?? null;
    if (amount !== null && (most === null || compareFen(amount, most) > 0)) largest = node;
  }
  return largest;
}
