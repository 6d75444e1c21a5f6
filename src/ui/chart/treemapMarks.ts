import type { Rect } from "../../charts/rect.ts";
import type { BandBox, CellBox, TreemapLayout } from "../../charts/treemapBoxes.ts";
import { REST, type LevelMark } from "./levelBehaviour.ts";
import type { Target } from "./useTargets.ts";

type Pressable = Exclude<BandBox | CellBox, { readonly kind: "beyond" }>;

/** The boxes in the order of the keys: each class before its cells. */
function pressable(layout: TreemapLayout): readonly Pressable[] {
  return layout.boxes
    .flatMap((box) => (box.kind === "band" ? [box, ...box.cells] : [box]))
    .filter((box) => box.kind !== "beyond");
}

/** What names a box among those that the keys reach: a node's code, or the rest of a node. */
export function boxKey(box: Pressable): string {
  return box.kind === "rest" ? `${REST}${box.parent?.code ?? ""}` : box.node.code;
}

/** The marks that the keys reach: a divided class by its band, all others by what is seen of them. */
export function targetsOf(layout: TreemapLayout): readonly Target[] {
  return pressable(layout).map((box) => ({
    key: boxKey(box),
    place: box.kind === "band" ? box.band : box.drawn,
  }));
}

/** What the marks of a map stand for. */
export function marksOf(layout: TreemapLayout): readonly LevelMark[] {
  return pressable(layout).map((box) => ({
    key: boxKey(box),
    nodes: box.kind === "rest" ? box.nodes : [box.node],
    parent: box.kind === "rest" ? (box.parent?.code ?? null) : null,
    amount: box.amount,
  }));
}

/** Where a key's whole area stands; null where the map does not draw it. */
export function placeOf(layout: TreemapLayout, key: string): Rect | null {
  return pressable(layout).find((box) => boxKey(box) === key)?.area ?? null;
}
