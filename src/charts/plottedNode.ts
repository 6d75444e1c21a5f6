import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import { addFen, subtractFen, sumFen, ZERO, type Fen } from "../core/money/fen.ts";
import type { SpendingMeasure } from "../core/budget/vocabulary.ts";

/** A node that takes room in a picture of parts, with the parts of it that do. */
export interface PlottedNode {
  readonly node: FunctionNode;
  /** Above 0: the node's own amount or, where the source leaves it blank, what its children add up to. */
  readonly amount: Fen;
  /** Largest first; equal amounts in the order of their codes. Blanks, nils and negatives take no room. */
  readonly children: readonly PlottedNode[];
  /** What the children add up to short of the amount; 0 where they reach or pass it. */
  readonly beyond: Fen;
}

/**
 * The nodes under one, as they are plotted by a measure.
 * @returns null where nothing in it has an amount above 0
 */
export function plottedNode(node: FunctionNode, measure: SpendingMeasure): PlottedNode | null {
  const children = node.children
    .map((child) => plottedNode(child, measure))
    .filter((child) => child !== null)
    .sort((a, b) => b.amount - a.amount || (a.node.code < b.node.code ? -1 : 1));
  const inside = sumFen(children.map((child) => child.amount));
  const own = node.figures[measure]?.amount ?? null;
  const amount = own ?? inside;
  if (amount <= 0) return null;
  const beyond = children.length === 0 || inside >= amount ? ZERO : subtractFen(amount, inside);
  return { node, amount, children, beyond };
}

/** The node of a code within a tree, "" for its root; null where the tree has none. */
export function nodeOf(root: FunctionNode, code: string): FunctionNode | null {
  if (root.code === code) return root;
  for (const child of root.children) {
    const found = child.code === code || code.startsWith(child.code) ? nodeOf(child, code) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Amounts of nodes drawn as one, added up exactly. */
export function amountOfAll(nodes: readonly PlottedNode[]): Fen {
  return nodes.reduce((sum, each) => addFen(sum, each.amount), ZERO);
}

/** A node with some of its children alone, as if they made it up; with all of them where `codes` is null. */
export function narrowed(whole: PlottedNode | null, codes: readonly string[] | null): PlottedNode | null {
  if (whole === null || codes === null) return whole;
  const children = whole.children.filter((child) => codes.includes(child.node.code));
  return children.length === 0 ? null : { ...whole, children, amount: amountOfAll(children), beyond: ZERO };
}
