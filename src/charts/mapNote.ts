import type { BandBox, CellBox, MapNote, TreemapWords } from "./treemapBoxes.ts";
import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { Fen } from "../core/money/fen.ts";
import type { Rect } from "./rect.ts";
import { wrapText } from "./wrapText.ts";

const SIZE = 12;
const LINE = 18;

/**
 * The words under a map for the cell that can hold none: the rest, or a small one alone.
 * @returns null where every top cell speaks for itself; `bottom` is the height with the words
 */
export function mapNote(
  boxes: readonly (BandBox | CellBox)[],
  width: number,
  mapHeight: number,
  words: TreemapWords,
): { readonly note: MapNote; readonly bottom: number } | null {
  const named = unspoken(boxes, mapHeight);
  if (named === null) return null;
  const at = Math.round(named.drawn.x + named.drawn.width / 2) + 0.5;
  const right = at > 140 ? at - 14 : width;
  const text = words.rest(named.nodes, named.amount);
  const lines = wrapText(text, SIZE, right, 20) ?? [text];
  const first = mapHeight + 8;
  const elbow = first + LINE / 2 - 0.5;
  const leader = right === width ? "" : `M${at} ${mapHeight + 2}V${elbow}H${right + 4}`;
  return {
    note: { lines: lines.map((line, i) => ({ text: line, y: first + i * LINE + 13 })), x: right, leader },
    bottom: first + lines.length * LINE + 2,
  };
}

interface Unspoken {
  readonly nodes: readonly FunctionNode[];
  readonly amount: Fen;
  readonly drawn: Rect;
}

function unspoken(boxes: readonly (BandBox | CellBox)[], mapHeight: number): Unspoken | null {
  const rest = boxes.find((box) => box.kind === "rest");
  if (rest !== undefined) return rest;
  const silent = boxes.filter((box) => box.kind === "node").filter((box) => box.label === null);
  const [only] = silent;
  if (only === undefined || silent.length > 1) return null;
  const atFoot = only.area.y + only.area.height >= mapHeight - 1;
  return atFoot ? { ...only, nodes: [only.node] } : null;
}
