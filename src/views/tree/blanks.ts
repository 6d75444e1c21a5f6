import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { sumFen } from "../../core/money/fen.ts";

/** What the empty cells of a table come to. */
export interface Blanks {
  readonly some: boolean;
  /** In every line with a blank the parts that are stated add up to the total: the blanks are nil. */
  readonly nil: boolean;
  /** Whether a printed 0 occurs beside them. */
  readonly zeros: boolean;
}

/** Reads the blanks of the measures shown. */
export function blanksOf(nodes: readonly FunctionNode[], measures: readonly SpendingMeasure[]): Blanks {
  const parts = measures.filter((measure) => measure !== "total");
  const withBlank = nodes.filter((node) => parts.some((part) => node.figures[part]?.state === "blank"));
  return {
    some: withBlank.length > 0,
    nil: withBlank.every((node) => partsReachTotal(node, parts)),
    zeros: nodes.some((node) => measures.some((measure) => node.figures[measure]?.amount === 0)),
  };
}

/** Whether the stated parts of one line add up to its total; false where it states no part. */
export function partsReachTotal(node: FunctionNode, parts: readonly SpendingMeasure[]): boolean {
  const total = node.figures.total?.amount ?? null;
  const amounts = parts.map((part) => node.figures[part]?.amount ?? null).filter((amount) => amount !== null);
  return total !== null && amounts.length > 0 && sumFen(amounts) === total;
}
