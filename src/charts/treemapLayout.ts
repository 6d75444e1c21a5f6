import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../core/budget/vocabulary.ts";
import { BAND_HEIGHT, fitLine, fitLabel, type LabelText } from "./cellLabel.ts";
import { drawnOn, footBar, isTooSmall, visibleUnder } from "./cellRoom.ts";
import { gather } from "./gather.ts";
import { labelText } from "./labelText.ts";
import { mapNote } from "./mapNote.ts";
import { mostTelling } from "./mostTelling.ts";
import { plottedArea } from "./number.ts";
import { classColour, type ClassColour } from "./palette.ts";
import { amountOfAll, narrowed, plottedNode, type PlottedNode } from "./plottedNode.ts";
import { isAtLeast, type Rect } from "./rect.ts";
import type { BandBox, CellBox, NodeBox, TreemapLayout, TreemapWords } from "./treemapBoxes.ts";

export interface TreemapRequest {
  /** The node whose children fill the map. */
  readonly root: FunctionNode;
  readonly measure: SpendingMeasure;
  readonly width: number;
  readonly height: number;
  readonly words: TreemapWords;
  /** Codes of the only children to draw, for an opened rest; null for all. */
  readonly only: readonly string[] | null;
}

/** Shapes of cells that are tried, as width by height; which one leaves most words room depends on the amounts. */
const SHAPES = [1, 1.5, 0.8];
interface Sheet extends TreemapRequest {
  readonly textOf: (part: PlottedNode) => LabelText;
}

/** A class is divided only from this size on. */
const DIVISIBLE = { width: 110, height: 90 };
/** Below this, what a whole holds beyond its parts is the rounding of the source, not money. */
const BEYOND_PIXELS = 16;

/**
 * Lays out two levels of the functional tree as a map: areas exactly proportional to the amounts,
 * largest first, labels inside their cells or left out, the smallest cells joined into one that
 * stands last. Blanks and nils take no room. The same request gives the same picture.
 */
export function treemapLayout(request: TreemapRequest): TreemapLayout {
  const { width, height } = request;
  const map: Rect = { x: 0, y: 0, width, height };
  const whole = narrowed(plottedNode(request.root, request.measure), request.only);
  if (whole === null || width <= 0 || height <= 0) {
    return { width, mapHeight: height, height, boxes: [], note: null };
  }
  const parts = whole.children.length === 0 ? { ...whole, children: [whole] } : whole;
  const sheet: Sheet = { ...request, textOf: remembered(request.words) };
  const boxes = divided(parts, map, (part, area) => topBox(part, area, map, sheet), sheet, map);
  const note = request.root.level < 3 ? mapNote(boxes, width, height, request.words) : null;
  return { width, mapHeight: height, height: note?.bottom ?? height, boxes, note: note?.note ?? null };
}

/** The words of each node, asked for once however many pictures are tried. */
function remembered(words: TreemapWords): Sheet["textOf"] {
  const texts = new Map<FunctionNode, LabelText>();
  return ({ node, amount }) => {
    const text = texts.get(node) ?? labelText(node, amount, words);
    texts.set(node, text);
    return text;
  };
}

/**
 * The boxes of a node's children in a rectangle, with the rest and what lies beyond them, in the
 * first of the shapes in which most can be read.
 */
function divided<B extends BandBox | CellBox>(
  whole: PlottedNode,
  within: Rect,
  box: (part: PlottedNode, area: Rect) => B,
  request: Sheet,
  map: Rect,
): readonly (B | CellBox)[] {
  const top = within === map;
  const pixels = (plottedArea(whole.beyond) / plottedArea(whole.amount)) * within.width * within.height;
  const beyond = pixels < BEYOND_PIXELS ? 0 : plottedArea(whole.beyond);
  const amounts = whole.children.map((part) => plottedArea(part.amount));
  const pictures = SHAPES.map((shape): readonly (B | CellBox)[] => {
    const laid = gather(amounts, beyond, within, shape, (area, i, last) => {
      const part = whole.children[i];
      if (isTooSmall(visible(area, within, map))) return true;
      // A class without a word is named under the map instead, if only smaller ones are there already.
      return top && last && part !== undefined && isSilent(box(part, area));
    });
    const own = laid.cells.flatMap((area, i) => {
      const part = whole.children[i];
      return part === undefined ? [] : [box(part, area)];
    });
    return [...own, ...others(whole, laid, within, map, request)];
  });
  return mostTelling(pictures);
}

function isSilent(box: BandBox | CellBox): boolean {
  return box.kind === "node" && box.label === null;
}

function others(
  whole: PlottedNode,
  laid: { readonly cells: readonly Rect[]; readonly rest: Rect | null; readonly beyond: Rect | null },
  within: Rect,
  map: Rect,
  request: Sheet,
): readonly CellBox[] {
  const boxes: CellBox[] = [];
  const joined = whole.children.slice(laid.cells.length);
  const top = within === map;
  if (laid.rest !== null)
    boxes.push(restBox(whole, joined, laid.rest, visible(laid.rest, within, map), request, top));
  if (laid.beyond !== null) {
    const drawn = visible(laid.beyond, within, map);
    const name = request.words.beyond(whole.beyond);
    const text: LabelText = { name, shortName: null, amount: "", share: null };
    const label = fitLabel(text, drawn, false);
    boxes.push({ kind: "beyond", area: laid.beyond, drawn, amount: whole.beyond, parent: whole.node, label });
  }
  return boxes;
}

function restBox(
  whole: PlottedNode,
  joined: readonly PlottedNode[],
  area: Rect,
  drawn: Rect,
  { words }: Sheet,
  top: boolean,
): CellBox {
  const nodes = joined.map((part) => part.node);
  const amount = amountOfAll(joined);
  const text = {
    name: words.restName(nodes),
    shortName: null,
    amount: words.amount(amount),
    share: words.share(amount),
  };
  const classes = top && whole.node.level === 0;
  return {
    kind: "rest",
    area,
    drawn,
    amount,
    nodes,
    parent: top ? null : whole.node,
    colour: classes ? { family: "s8", tint: "tint" } : classColour(whole.node.code),
    label: fitLabel(text, drawn, false),
  };
}

function visible(area: Rect, within: Rect, map: Rect): Rect {
  const drawn = drawnOn(area, within, map);
  return within === map ? drawn : visibleUnder(drawn, drawnOn(within, map, map).y + BAND_HEIGHT);
}

/** A child of the map's root: a class with a band over its cells or, too small for that, a cell. */
function topBox(part: PlottedNode, area: Rect, map: Rect, request: Sheet): BandBox | NodeBox {
  const drawn = drawnOn(area, map, map);
  const colour = classColour(part.node.code);
  const single = nodeBox(part, area, drawn, colour, request);
  if (part.children.length === 0 || !isAtLeast(drawn, DIVISIBLE.width, DIVISIBLE.height)) return single;
  const band: Rect = { ...drawn, height: BAND_HEIGHT };
  const label = fitLine(request.textOf(part), band, true);
  if (label === null) return single;
  const cells = divided(part, area, (child, of) => nodeCell(child, of, area, map, request), request, map);
  if (cells.every((cell) => cell.kind === "rest")) return single;
  return { kind: "band", node: part.node, area, drawn, amount: part.amount, colour, band, label, cells };
}

function nodeCell(part: PlottedNode, area: Rect, within: Rect, map: Rect, request: Sheet): NodeBox {
  return nodeBox(part, area, visible(area, within, map), classColour(part.node.code), request);
}

function nodeBox(part: PlottedNode, area: Rect, drawn: Rect, colour: ClassColour, request: Sheet): NodeBox {
  const { node, amount } = part;
  const topEdge = node.level === 1;
  const room = topEdge ? visibleUnder(drawn, drawn.y + 3) : drawn;
  const label = isTooSmall(drawn) ? null : fitLabel(request.textOf(part), room, topEdge);
  const bar = request.measure === "total" && label !== null ? footBar(node, drawn, label.bottom) : null;
  return { kind: "node", node, area, drawn, amount, topEdge, colour, label, bar };
}
