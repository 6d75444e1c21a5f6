import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { notInFile } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import { codesAbove } from "../classification/codeChanges.ts";
import type { EconomicNode } from "./composition.ts";
import { compositionOf } from "./compositionOf.ts";
import type { FunctionNode } from "./spendingTree.ts";
import { spendingTreeOf } from "./spendingTreeOf.ts";
import { figureInTable } from "./tableFigure.ts";

/** A functional or economic table as lines by code; "" is the whole. */
export interface CodedTree {
  /** All money, or 财政拨款 alone; basic spending of 一般公共预算 for the economic table. */
  readonly money: "all" | "appropriation" | "basic";
  readonly nodes: ReadonlyMap<string, CodedNode>;
}

export interface CodedNode {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
  /** The code contradicts the name. */
  readonly isConflict: boolean;
  /** Codes, in printed order. */
  readonly children: readonly string[];
}

/** The functional table's 合计 by code; null where the file has none. */
export function functionTree(disclosure: Disclosure): CodedTree | null {
  const { root, kind } = spendingTreeOf(disclosure);
  if (root === null) return null;
  const nodes = new Map<string, CodedNode>();
  const add = (node: FunctionNode): void => {
    nodes.set(node.code, {
      code: node.code,
      name: node.name,
      figure: node.figures.total ?? notInFile(),
      isConflict: node.codeStatus === "conflict",
      children: node.children.map(({ code }) => code),
    });
    node.children.forEach(add);
  };
  add(root);
  return { money: kind === "expenditure" ? "all" : "appropriation", nodes };
}

/** The economic table of basic spending by code; null where the file has none. */
export function economicTree(disclosure: Disclosure): CodedTree | null {
  const classes = compositionOf(disclosure).economic;
  if (classes.length === 0) return null;
  const nodes = new Map<string, CodedNode>();
  const add = (node: EconomicNode): void => {
    const { code, name, total: figure } = node;
    nodes.set(code, { code, name, figure, isConflict: false, children: node.children.map((c) => c.code) });
    node.children.forEach(add);
  };
  const printed = figureInTable(disclosure, "total", {
    kind: "basic-economic",
    side: null,
    roles: ["total", "year-total"],
  });
  const figure = printed?.amount == null ? sumOfFigures(classes.map(({ total }) => total)) : printed;
  nodes.set("", { code: "", name: "", figure, isConflict: false, children: classes.map(({ code }) => code) });
  classes.forEach(add);
  return { money: "basic", nodes };
}

/**
 * Whether a code that a table does not print is shown to be nil there: the lines that stand where
 * it would stand make up the line above them exactly.
 */
export function isShownNil({ nodes }: CodedTree, code: string): boolean {
  if (nodes.has(code)) return false;
  const above = [...codesAbove(code), ""].map((each) => nodes.get(each)).find((node) => node !== undefined);
  if (above === undefined || above.figure.amount === null || above.children.length === 0) return false;
  const parts = above.children.map((child) => nodes.get(child)?.figure ?? notInFile());
  return sumOfFigures(parts).amount === above.figure.amount;
}
