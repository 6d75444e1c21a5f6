import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import { addFen } from "../core/money/fen.ts";
import { SMALLEST } from "./gather.ts";
import { fraction } from "./number.ts";
import type { Rect } from "./rect.ts";
import type { FootBar } from "./treemapBoxes.ts";

/** Half of the gap between classes, and between the cells inside one. */
const CLASS_GAP = 2;
const CELL_GAP = 1;

/**
 * What is drawn of an exact area: on whole pixels and short of the gaps to its neighbours. Edges
 * that two cells share are rounded alike; at the map's own edge there is no gap.
 */
export function drawnOn(area: Rect, within: Rect, map: Rect): Rect {
  const gap = (edge: number, whole: number, outer: number): number =>
    same(edge, outer) ? 0 : same(edge, whole) || within === map ? CLASS_GAP : CELL_GAP;
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const x = Math.round(area.x) + gap(area.x, within.x, map.x);
  const y = Math.round(area.y) + gap(area.y, within.y, map.y);
  const endX = Math.round(right) - gap(right, within.x + within.width, map.x + map.width);
  const endY = Math.round(bottom) - gap(bottom, within.y + within.height, map.y + map.height);
  return { x, y, width: Math.max(0, endX - x), height: Math.max(0, endY - y) };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** What is seen of a cell below a line: under a band, under a top edge. */
export function visibleUnder(cell: Rect, line: number): Rect {
  const y = Math.min(Math.max(cell.y, line), cell.y + cell.height);
  return { ...cell, y, height: cell.y + cell.height - y };
}

/** Whether nothing can be read or pointed at in a cell. */
export function isTooSmall(cell: Rect): boolean {
  return cell.width < SMALLEST.width - 2 * CLASS_GAP || cell.height < SMALLEST.height - 2 * CLASS_GAP;
}

const BAR = { height: 6, side: 7, below: 7, above: 4 };

/**
 * Basic and project at the foot of a cell, where the label leaves room for it.
 * @returns null without room, or where the source states neither
 */
export function footBar(node: FunctionNode, drawn: Rect, labelBottom: number): FootBar | null {
  const basic = node.figures.basic?.amount ?? null;
  const project = node.figures.project?.amount ?? null;
  if (basic === null && project === null) return null;
  const y = drawn.y + drawn.height - BAR.below - BAR.height;
  if (y < labelBottom + BAR.above || drawn.width < 44) return null;
  const frame: Rect = { x: drawn.x + BAR.side, y, width: drawn.width - 2 * BAR.side, height: BAR.height };
  if (basic === null) return { frame, basic: 0 };
  if (project === null) return { frame, basic: 1 };
  return { frame, basic: fraction(basic, addFen(basic, project)) };
}
