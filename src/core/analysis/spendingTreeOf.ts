import type { Column, Disclosure, Line, Table } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import { SPENDING_MEASURES, type SpendingMeasure, type TableKind } from "../budget/vocabulary.ts";
import { nestByCode, parentCode, type CodedEntry } from "./codedLines.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import type { FunctionNode, SpendingTree } from "./spendingTree.ts";

/** The name a reference list gives a code in the disclosure's year; null where it holds none. */
export type NameLookup = (code: string) => string | null;

const KINDS = [
  "expenditure",
  "general-budget",
  "appropriation-function",
] as const satisfies readonly TableKind[];

/**
 * The functional tree of one disclosure: read from 支出总表, else from 一般公共预算支出表, else from
 * Jiangsu's 财政拨款支出表 by function; `kind` says which. Lines the table does not print (a class
 * above its items, the 合计) are the sums of their children, derived.
 * Not in the file, declared none or empty: `status` says it and `root` is null.
 */
export function spendingTreeOf(disclosure: Disclosure, names: NameLookup = () => null): SpendingTree {
  const tables = KINDS.map((kind) => tableOfKind(disclosure, kind)).filter((table) => table !== null);
  const table = tables.find(hasCodes) ?? tables[0] ?? null;
  if (table === null) {
    return {
      disclosure: disclosure.id,
      table: null,
      kind: null,
      status: "not-in-file",
      measures: [],
      root: null,
    };
  }
  const columns = spendingColumns(disclosure, table);
  return {
    disclosure: disclosure.id,
    table: table.id,
    kind: table.kind,
    status: table.status,
    measures: [...columns.keys()],
    root:
      table.status === "stated" && columns.size > 0 ? rootOf({ disclosure, table, columns, names }) : null,
  };
}

/** The node of a code, "" for the root; null where the tree has none. */
export function findNode(tree: SpendingTree, code: string): FunctionNode | null {
  return pathTo(tree, code).at(-1) ?? null;
}

/** The nodes from the root down to a code, both included; empty where the tree has no such code. */
export function pathTo(tree: SpendingTree, code: string): readonly FunctionNode[] {
  const search = (node: FunctionNode): readonly FunctionNode[] => {
    if (node.code === code) return [node];
    for (const child of node.children) {
      const below = search(child);
      if (below.length > 0) return [node, ...below];
    }
    return [];
  };
  return tree.root === null ? [] : search(tree.root);
}

/** A node and all nodes under it, parents first, in printed order. */
export function nodesUnder(node: FunctionNode): readonly FunctionNode[] {
  return [node, ...node.children.flatMap(nodesUnder)];
}

interface Reading {
  readonly disclosure: Disclosure;
  readonly table: Table;
  readonly columns: ReadonlyMap<SpendingMeasure, Column>;
  readonly names: NameLookup;
}

type Figures = Partial<Record<SpendingMeasure, Figure>>;

function hasCodes(table: Table): boolean {
  return table.status === "stated" && table.lines.some(({ code }) => code !== null);
}

/** One column per measure in printed order; where several funds are printed, the one of all money. */
function spendingColumns(disclosure: Disclosure, table: Table): ReadonlyMap<SpendingMeasure, Column> {
  const columns = new Map<SpendingMeasure, Column>();
  for (const column of table.columns) {
    const measure = SPENDING_MEASURES.find((each) => each === column.measure);
    if (measure === undefined || column.role !== "amount" || column.side === "revenue") continue;
    if (!speaksOfPeriod(column, disclosure)) continue;
    const before = columns.get(measure);
    if (before === undefined || (before.fund !== null && column.fund === null)) columns.set(measure, column);
  }
  return columns;
}

function rootOf(reading: Reading): FunctionNode {
  const { table, names } = reading;
  const lines = table.lines.filter(({ side }) => side !== "revenue");
  const children = nestByCode(lines).map((entry) => nodeOf(entry, reading));
  const total = lines.find(({ role }) => role === "total") ?? lines.find(({ role }) => role === "year-total");
  return {
    code: "",
    name: total?.name ?? names("") ?? "",
    nameSource: total === undefined ? "reference" : "document",
    level: 0,
    parent: null,
    codeStatus: "ok",
    figures: figuresOf(total === undefined ? [] : [total], children, reading),
    children,
  };
}

function nodeOf(entry: CodedEntry, reading: Reading): FunctionNode {
  const children = entry.children.map((child) => nodeOf(child, reading));
  const line = entry.lines[0];
  return {
    code: entry.code,
    name: line?.name ?? reading.names(entry.code) ?? entry.code,
    nameSource: line === undefined ? "reference" : "document",
    level: entry.level,
    parent: parentCode(entry.code) ?? "",
    codeStatus: entry.lines.find(({ codeStatus }) => codeStatus !== "ok")?.codeStatus ?? "ok",
    figures: figuresOf(entry.lines, children, reading),
    children,
  };
}

function figuresOf(lines: readonly Line[], children: readonly FunctionNode[], reading: Reading): Figures {
  const figures: Figures = {};
  for (const [measure, column] of reading.columns) {
    const printed = lines.map((line) => cellFigure(reading.disclosure, reading.table, line, column.index));
    const below = children.map((child) => child.figures[measure]).filter((figure) => figure !== undefined);
    figures[measure] =
      printed.length === 1 && printed[0] !== undefined
        ? printed[0]
        : sumOfFigures(printed.length > 0 ? printed : below);
  }
  return figures;
}
