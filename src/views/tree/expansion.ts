import type { FunctionNode } from "../../core/analysis/spendingTree.ts";

const SMALL = 30;

/** The rows that are open at first: all of a small tree, so that its items are in sight; else the classes. */
export function openAtFirst(nodes: readonly FunctionNode[]): ReadonlySet<string> {
  const parents = nodes.filter(({ children }) => children.length > 0);
  const open = nodes.length <= SMALL ? parents : parents.filter(({ level }) => level === 1);
  return new Set(open.map(({ code }) => code));
}

/** With the way down to a node opened, and the node itself. */
export function openedTo(open: ReadonlySet<string>, node: string | null): ReadonlySet<string> {
  if (node === null) return open;
  const way = [3, 5, 7].filter((length) => length <= node.length).map((length) => node.slice(0, length));
  return way.every((code) => open.has(code)) ? open : new Set([...open, ...way]);
}
