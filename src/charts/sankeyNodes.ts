import type { Flow, FlowColumn, FlowNode } from "../core/analysis/flow.ts";
import { FLOW_COLUMNS } from "../core/analysis/flow.ts";
import { addFen, type Fen, ZERO } from "../core/money/fen.ts";
import { plottedArea } from "./number.ts";

/** A column of more nodes than this joins its smallest: labels need their room. */
export const MOST_NODES = 9;

/** A node as it is drawn: one of the flow's, or the smallest of a column joined. */
export interface SankeyNode {
  readonly key: string;
  readonly column: FlowColumn;
  /** The nodes it stands for; more than one where they are joined. */
  readonly members: readonly FlowNode[];
  readonly amount: Fen;
  /** What enters and what leaves, as plotted lengths in fen. */
  readonly enters: number;
  readonly leaves: number;
}

export interface SankeyLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

export interface SankeyGraph {
  /** Columns that have nodes, from left to right. */
  readonly columns: readonly (readonly SankeyNode[])[];
  readonly links: readonly SankeyLink[];
}

/** The key of the joined rest of a column. */
export function restKey(column: FlowColumn): string {
  return `${column}:rest`;
}

/** A flow with the smallest nodes of long columns joined, and what enters and leaves each. Nil and negative amounts are not drawn. */
export function sankeyGraph(flow: Flow): SankeyGraph {
  const groups = FLOW_COLUMNS.map((column) =>
    grouped(
      flow.nodes.filter((node) => node.column === column),
      column,
    ),
  );
  const groupOf = new Map(
    groups.flat().flatMap(({ key, members }) => members.map((node) => [node.key, key] as const)),
  );
  const links = new Map<string, SankeyLink>();
  for (const { from, to, figure } of flow.links) {
    const [start, end, size] = [groupOf.get(from), groupOf.get(to), plottedArea(figure.amount)];
    if (start === undefined || end === undefined || size === 0) continue;
    const key = `${start}>${end}`;
    links.set(key, { key, from: start, to: end, size: (links.get(key)?.size ?? 0) + size });
  }
  const all = [...links.values()];
  const sum = (end: "from" | "to", key: string): number =>
    all.filter((link) => link[end] === key).reduce((whole, { size }) => whole + size, 0);
  return {
    columns: groups
      .map((nodes) =>
        nodes.map((node) => ({ ...node, enters: sum("to", node.key), leaves: sum("from", node.key) })),
      )
      .filter((nodes) => nodes.length > 0),
    links: all,
  };
}

type Group = Pick<SankeyNode, "key" | "column" | "members" | "amount">;

function grouped(nodes: readonly FlowNode[], column: FlowColumn): readonly Group[] {
  const shown = nodes.filter(({ figure }) => plottedArea(figure.amount) > 0);
  const bySize = [...shown].sort((a, b) => plottedArea(b.figure.amount) - plottedArea(a.figure.amount));
  const small = new Set(shown.length > MOST_NODES ? bySize.slice(MOST_NODES - 1) : []);
  const own = shown.filter((node) => !small.has(node)).map((node): Group => group(node.key, [node], column));
  return small.size === 0 ? own : [...own, group(restKey(column), [...small], column)];
}

function group(key: string, members: readonly FlowNode[], column: FlowColumn): Group {
  const amount = members.reduce<Fen>((sum, { figure }) => addFen(sum, figure.amount ?? ZERO), ZERO);
  return { key, column, members, amount };
}
