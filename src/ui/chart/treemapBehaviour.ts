import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { Rect } from "../../charts/rect.ts";
import type { BandBox, CellBox, RestBox, TreemapLayout, TreemapWords } from "../../charts/treemapBoxes.ts";
import type { Target, TargetBehaviour } from "./useTargets.ts";

interface Choices {
  readonly root: FunctionNode;
  readonly layout: TreemapLayout;
  readonly words: TreemapWords;
  readonly selected: string | null;
  /** Whether an opened rest fills the map. */
  readonly restOpen: boolean;
  /** Opens the classes of a rest, or closes it with null. */
  readonly openRest: (codes: readonly string[] | null) => void;
  readonly onSelect: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
  readonly onUp: () => void;
}

/** What the marks of a map say and do. */
export function treemapBehaviour(choices: Choices): TargetBehaviour {
  const { root, layout, words, selected, onSelect, onOpen } = choices;
  const boxes = new Map(flat(layout).map((box) => [boxKey(box), box]));
  const open = (key: string): void => {
    const box = boxes.get(key);
    if (box === undefined) return;
    // A rest inside a class has room enough once the class fills the map.
    if (box.kind === "rest" && box.parent !== null) onOpen(box.parent.code);
    else if (box.kind === "rest") choices.openRest(box.nodes.map((node) => node.code));
    else if (box.node.code === root.code || box.node.children.length === 0) onSelect(box.node.code);
    else {
      choices.openRest(null);
      onOpen(box.node.code);
    }
  };
  const select = (key: string): void => {
    if (boxes.get(key)?.kind === "rest") open(key);
    else onSelect(key === selected ? null : key);
  };
  const opens = (key: string): boolean => {
    const box = boxes.get(key);
    return box !== undefined && box.kind !== "rest" && box.node.children.length > 0;
  };
  return {
    label: (key) => (boxes.has(key) ? labelOf(boxes.get(key), words) : ""),
    tip: (key) => tipOf(boxes.get(key), words),
    press: (key) => (key === selected && opens(key) ? open(key) : select(key)),
    select,
    open,
    up: () => {
      if (choices.restOpen) {
        choices.openRest(null);
        return "rest ";
      }
      if (root.code === "") return null;
      choices.onUp();
      return root.code;
    },
  };
}

type Pressable = Exclude<BandBox | CellBox, { readonly kind: "beyond" }>;

function labelOf(box: Pressable | undefined, words: TreemapWords): string {
  if (box === undefined) return "";
  return box.kind === "rest" ? words.rest(box.nodes, box.amount) : words.cell(box.node);
}

function tipOf(box: Pressable | undefined, words: TreemapWords): readonly string[] {
  if (box === undefined) return [];
  return box.kind === "rest" ? [words.rest(box.nodes, box.amount)] : words.tooltip(box.node);
}

/** The boxes in the order of the keys: each class before its cells. */
function flat(layout: TreemapLayout): readonly Pressable[] {
  return layout.boxes
    .flatMap((box) => (box.kind === "band" ? [box, ...box.cells] : [box]))
    .filter((box) => box.kind !== "beyond");
}

/** The marks that the keys reach: a divided class by its band, all others by what is seen of them. */
export function targetsOf(layout: TreemapLayout): readonly Target[] {
  return flat(layout).map((box) => ({
    key: boxKey(box),
    place: box.kind === "band" ? box.band : box.drawn,
  }));
}

/** Where a key's whole area stands; null where the map does not draw it. */
export function placeOf(layout: TreemapLayout, key: string): Rect | null {
  return flat(layout).find((box) => boxKey(box) === key)?.area ?? null;
}

/** What names a box among those that the keys reach: a node's code, or the rest of a node. */
export function boxKey(box: Pressable): string {
  return box.kind === "rest" ? restKey(box) : box.node.code;
}

function restKey(box: RestBox): string {
  return `rest ${box.parent?.code ?? ""}`;
}
