import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { Fen } from "../../core/money/fen.ts";
import type { TreemapWords } from "../../charts/treemapBoxes.ts";
import type { TargetBehaviour } from "./useTargets.ts";

/** A mark of a picture of levels: one node, or several joined into a rest. */
export interface LevelMark {
  readonly key: string;
  readonly nodes: readonly FunctionNode[];
  /** Of a rest: the code of the node it belongs to, null where it belongs to the level's root. */
  readonly parent: string | null;
  readonly amount: Fen;
}

export interface LevelChoices {
  readonly root: FunctionNode;
  readonly marks: readonly LevelMark[];
  readonly words: TreemapWords;
  readonly selected: string | null;
  /** Whether an opened rest fills the picture. */
  readonly restOpen: boolean;
  /** Fills the picture with the nodes of a rest, or closes it with null. */
  readonly openRest: (codes: readonly string[] | null) => void;
  readonly onSelect: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
  readonly onUp: () => void;
}

/** Key of the rest of a level's root. */
export const REST = "rest ";

/**
 * What the marks of a level say and do: a click or the space bar selects, a second click or Enter
 * goes down, a rest opens at once, and up closes an opened rest before it leaves the level.
 */
export function levelBehaviour(choices: LevelChoices): TargetBehaviour {
  const { root, words, selected, openRest, onSelect, onOpen } = choices;
  const marks = new Map(choices.marks.map((mark) => [mark.key, mark]));
  const nodeOf = (key: string): FunctionNode | null => {
    const nodes = marks.get(key)?.nodes ?? [];
    return nodes.length === 1 ? (nodes[0] ?? null) : null;
  };
  const restOf = (key: string): string => {
    const mark = marks.get(key);
    return mark === undefined ? "" : words.rest(mark.nodes, mark.amount);
  };
  const open = (key: string): void => {
    const [mark, node] = [marks.get(key), nodeOf(key)];
    if (mark === undefined) return;
    if (node === null && mark.parent === null) openRest(mark.nodes.map((each) => each.code));
    // A rest inside a node has room once the node fills the picture.
    else if (node === null) goTo(mark.parent ?? root.code);
    else if (node.children.length === 0 || node.code === root.code) onSelect(node.code);
    else goTo(node.code);
  };
  const goTo = (code: string): void => {
    openRest(null);
    onOpen(code);
  };
  const select = (key: string): void => {
    if (nodeOf(key) === null) open(key);
    else onSelect(key === selected ? null : key);
  };
  return {
    label: (key) => {
      const node = nodeOf(key);
      return node === null ? restOf(key) : words.cell(node);
    },
    tip: (key) => {
      const node = nodeOf(key);
      return node === null ? [restOf(key)] : words.tooltip(node);
    },
    press: (key) => {
      if (key === selected && (nodeOf(key)?.children.length ?? 0) > 0) open(key);
      else select(key);
    },
    select,
    open,
    up: () => {
      if (choices.restOpen) {
        openRest(null);
        return REST;
      }
      if (root.code === "") return null;
      choices.onUp();
      return root.code;
    },
  };
}
