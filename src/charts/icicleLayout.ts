import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../core/budget/vocabulary.ts";
import type { Fen } from "../core/money/fen.ts";
import { fitLabel, fitLine, type Label, type LabelText } from "./cellLabel.ts";
import { joinSmall } from "./joinSmall.ts";
import { labelText } from "./labelText.ts";
import { plottedArea } from "./number.ts";
import { classColour, type ClassColour } from "./palette.ts";
import { narrowed, plottedNode, type PlottedNode } from "./plottedNode.ts";
import { inset, type Rect } from "./rect.ts";
import type { TreemapWords } from "./treemapBoxes.ts";

export interface IcicleRequest {
  readonly root: FunctionNode;
  readonly measure: SpendingMeasure;
  readonly width: number;
  readonly height: number;
  readonly words: TreemapWords;
  /** Codes of the only nodes of the first column, for an opened rest; null for all. */
  readonly only: readonly string[] | null;
}

/** One node, or several too low to be told apart, in the column of their level. */
export interface IcicleCell {
  /** The code of a node; "rest " and the parent's code for several. */
  readonly key: string;
  /** Of several: the code of their parent; null in the first column. */
  readonly parent: string | null;
  readonly nodes: readonly FunctionNode[];
  readonly amount: Fen;
  /** Exact: its height is proportional to the amount. */
  readonly area: Rect;
  readonly drawn: Rect;
  readonly colour: ClassColour;
  /** The class's own column has its edge as a stripe. */
  readonly stripe: boolean;
  readonly label: Label | null;
}

export interface IcicleLayout {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly IcicleCell[];
}

/** Lower cells hold no line of words. */
const LEAST_HEIGHT = 18;
/** Where a cell is high enough to write the name above the figures. */
const STACKED_FROM = 46;

/**
 * Lays out all levels under a node as columns from left to right: each node as high as its amount,
 * beside its parent, largest first. What a parent holds beyond its stated children stays empty.
 */
export function icicleLayout(request: IcicleRequest): IcicleLayout {
  const { width, height } = request;
  const whole = narrowed(plottedNode(request.root, request.measure), request.only);
  if (whole === null || width <= 0 || height <= 0) return { width, height, cells: [] };
  const columns = columnsOf(depthOf(whole), width);
  const cells: IcicleCell[] = [];
  const perFen = height / plottedArea(whole.amount > 0 ? whole.amount : null);
  write(whole, 0, 0, perFen, { cells, columns, request });
  return { width, height, cells };
}

interface Sheet {
  readonly cells: IcicleCell[];
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly request: IcicleRequest;
}

function write(parent: PlottedNode, depth: number, top: number, perFen: number, sheet: Sheet): void {
  const column = sheet.columns[depth];
  if (column === undefined) return;
  // Children that add up to more than their parent states are drawn to the parent's height.
  const inside = parent.children.reduce((sum, child) => sum + plottedArea(child.amount), 0);
  const scale = Math.min(perFen, (plottedArea(parent.amount) * perFen) / inside);
  const { own, rest, restAmount } = joinSmall(parent.children, scale, LEAST_HEIGHT);
  let y = top;
  for (const child of own) {
    const height = plottedArea(child.amount) * scale;
    const area: Rect = { ...column, y, height };
    sheet.cells.push(cellOf([child.node], child.amount, { key: child.node.code, parent: null }, area, sheet));
    write(child, depth + 1, y, height / plottedArea(child.amount), sheet);
    y += height;
  }
  if (rest.length === 0) return;
  const area: Rect = { ...column, y, height: plottedArea(restAmount) * scale };
  const nodes = rest.map((each) => each.node);
  const code = depth === 0 ? null : parent.node.code;
  sheet.cells.push(cellOf(nodes, restAmount, { key: `rest ${code ?? ""}`, parent: code }, area, sheet));
}

function cellOf(
  nodes: readonly FunctionNode[],
  amount: Fen,
  id: Pick<IcicleCell, "key" | "parent">,
  area: Rect,
  sheet: Sheet,
): IcicleCell {
  const { words } = sheet.request;
  const [first] = nodes;
  const single = first !== undefined && nodes.length === 1;
  const stripe = single && first.level === 1;
  const text: LabelText = single
    ? labelText(first, amount, words)
    : {
        name: words.restName(nodes),
        shortName: null,
        amount: words.amount(amount),
        share: words.share(amount),
      };
  const drawn = drawnIn(area);
  const room = inset(drawn, { top: 0, right: 0, bottom: 0, left: stripe ? 3 : 0 });
  const joined = first?.level === 1 && !single;
  return {
    ...id,
    nodes,
    amount,
    area,
    drawn,
    colour: joined ? { family: "s8", tint: "tint" } : classColour(first?.code ?? ""),
    stripe,
    label: labelIn(text, room, stripe),
  };
}

function labelIn(text: LabelText, room: Rect, bold: boolean): Label | null {
  if (room.height < LEAST_HEIGHT - 2) return null;
  return (room.height >= STACKED_FROM ? fitLabel(text, room, bold) : null) ?? fitLine(text, room, bold);
}

/** On whole pixels, a pixel short of its neighbours below and beside. */
function drawnIn(area: Rect): Rect {
  const [x, y] = [Math.round(area.x), Math.round(area.y)];
  const [right, bottom] = [Math.round(area.x + area.width), Math.round(area.y + area.height)];
  return { x, y, width: Math.max(1, right - x - 2), height: Math.max(1, bottom - y - 1) };
}

function depthOf(node: PlottedNode): number {
  return node.children.reduce((deepest, child) => Math.max(deepest, 1 + depthOf(child)), 0);
}

/** Deeper levels have longer names and get the wider columns. */
function columnsOf(depth: number, width: number): Sheet["columns"] {
  const shares = depth === 3 ? [0.28, 0.34, 0.38] : depth === 2 ? [0.45, 0.55] : [1];
  let x = 0;
  return shares.map((share) => {
    const column = { x, width: share * width };
    x += share * width;
    return column;
  });
}
