import { useState } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { findNode } from "../../core/analysis/spendingTreeOf.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { useApp } from "../../state/useApp.ts";
import { openAtFirst, openedTo } from "./expansion.ts";
import { measureShown, type TreeReading } from "./treeReading.ts";

/** What the reader chose in one tree, and the events that change it. */
export interface TreeState {
  /** The selected node; null for the whole. */
  readonly node: FunctionNode | null;
  readonly measure: SpendingMeasure;
  /** The node that fills the chart. */
  readonly root: FunctionNode;
  readonly expanded: ReadonlySet<string>;
  /** What is read out: the level that was entered, the order that was chosen. */
  readonly said: string;
  /** A node chosen in table or breadcrumb, or null for none: the chart shows it among its siblings. */
  readonly select: (code: string | null) => void;
  /** A node chosen in the chart, or null for none of its level: the chart stays as it is. */
  readonly selectHere: (code: string | null) => void;
  /** Goes down into a node. */
  readonly open: (code: string) => void;
  /** Goes up from the level shown; what was left stays selected. */
  readonly up: () => void;
  readonly setExpanded: (expanded: ReadonlySet<string>) => void;
  readonly say: (words: string) => void;
}

/**
 * The tree's state: selection in the address, so that chart, table, breadcrumb and the back button
 * share it. The chart shows the selected node among its siblings, unless the reader chose it in a
 * level above or went down into it.
 */
export function useTreeState(
  reading: TreeReading,
  whole: FunctionNode,
  enteredWords: (node: FunctionNode) => string,
): TreeState {
  const { tree } = reading;
  const address = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const node = address.node === null ? null : findNode(tree, address.node);
  const selected = node?.code ?? null;
  const [levels, setLevels] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState("");
  const [expanded, setExpanded] = useExpanded(reading, selected);
  const root = findNode(tree, levelOf(node, levels)) ?? whole;

  const go = (code: string | null, level: string | null): void => {
    const to = code === "" ? null : code;
    setLevels((known) => withLevel(known, to, level));
    if (to !== address.node) navigated({ node: to, figure: null });
  };
  const entered = (level: FunctionNode | null): void => {
    if (level !== null) setSaid(enteredWords(level));
  };
  return {
    node,
    measure: measureShown(reading, address.measure),
    root,
    expanded,
    said,
    select: (code) => {
      go(code, null);
    },
    selectHere: (code) => {
      // Without a selection inside it the level itself is selected, so that the address still names it.
      go(code ?? root.code, root.code);
    },
    open: (code) => {
      const level = findNode(tree, code);
      if (level === null || level.children.length === 0) {
        go(code, null);
      } else {
        go(code, code);
        entered(level);
      }
    },
    up: () => {
      const above = root.parent ?? "";
      go(root.code, above);
      entered(findNode(tree, above));
    },
    setExpanded,
    say: setSaid,
  };
}

/** The open rows: selecting a node opens the way down to it; what the reader closes stays closed. */
function useExpanded(reading: TreeReading, selected: string | null) {
  const [expanded, setExpanded] = useState(() => openedTo(openAtFirst(reading.nodes), selected));
  const [opened, setOpened] = useState(selected);
  if (opened !== selected) {
    setOpened(selected);
    setExpanded(openedTo(expanded, selected));
  }
  return [expanded, setExpanded] as const;
}

function levelOf(node: FunctionNode | null, levels: Readonly<Record<string, string>>): string {
  if (node === null) return "";
  return levels[node.code] ?? node.parent ?? "";
}

/** Remembers the level a node was chosen in; null forgets it. */
function withLevel(
  known: Readonly<Record<string, string>>,
  code: string | null,
  level: string | null,
): Readonly<Record<string, string>> {
  if (code === null) return known;
  const others = Object.entries(known).filter(([each]) => each !== code);
  return Object.fromEntries(level === null ? others : [...others, [code, level]]);
}
