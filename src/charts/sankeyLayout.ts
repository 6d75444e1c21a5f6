import type { Flow, FlowColumn } from "../core/analysis/flow.ts";
import type { Fen } from "../core/money/fen.ts";
import { classColour, type ColourToken } from "./palette.ts";
import type { Rect } from "./rect.ts";
import { sankeyLabel, underHeight, type SankeyText } from "./sankeyLabel.ts";
import { sankeyGraph, type SankeyGraph, type SankeyNode } from "./sankeyNodes.ts";

/** The words of a flow chart in the reader's language and unit. Keep the object between renders. */
export interface SankeyWords {
  /** Accessible name. */
  readonly chart: string;
  readonly head: (column: FlowColumn) => string;
  readonly name: (node: SankeyNode) => string;
  /** "1,072.83" */
  readonly amount: (amount: Fen) => string;
  /** "94.08%", of the whole of its column; null where it has none. */
  readonly share: (node: SankeyNode) => string | null;
}

export interface SankeyBox {
  readonly node: SankeyNode;
  /** As high as its money. */
  readonly rect: Rect;
  /** With its words: what is pressed and where nothing else stands. */
  readonly slot: Rect;
  readonly fill: ColourToken;
  readonly edge: ColourToken;
  readonly texts: readonly SankeyText[];
}

export interface SankeyRibbon {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly colour: ColourToken;
}

export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly SankeyText[];
  readonly boxes: readonly SankeyBox[];
  readonly ribbons: readonly SankeyRibbon[];
  /** Money of a node that the document does not lead on (or in): hatched ends. */
  readonly ends: readonly Rect[];
}

const HEAD = 26;
const GAP = 12;
const INSIDE = 42;
const LEAST = 36;
const END = 18;

/**
 * Lays a flow out in fixed columns: heights are money on one scale, words stand in the node where
 * it is high enough and under it where not, so that no two meet. What a document does not split on
 * ends hatched.
 */
export function sankeyLayout(flow: Flow, width: number, words: SankeyWords): SankeyLayout {
  const graph = sankeyGraph(flow);
  const lane = Math.round(Math.min(240, width * (graph.columns.length > 3 ? 0.165 : 0.21)));
  const step = graph.columns.length < 2 ? 0 : (width - lane - endRoom(graph)) / (graph.columns.length - 1);
  const under = (node: SankeyNode): number => underHeight(words.name(node), lane);
  const labels = graph.columns.map((nodes) => nodes.reduce((sum, node) => sum + under(node) + GAP, 0));
  const scale = scaleOf(graph, Math.max(...labels, 0) + 300, under);
  const boxes = graph.columns.flatMap((nodes, i) =>
    columnBoxes(nodes, Math.round(step * i), { lane, scale, words, under }),
  );
  const heads = graph.columns.flatMap(([first], i): readonly SankeyText[] =>
    first === undefined ? [] : [headText(words.head(first.column), Math.round(step * i))],
  );
  const bottom = Math.max(HEAD, ...boxes.map(({ slot }) => slot.y + slot.height));
  return { width, height: Math.ceil(bottom) + 4, heads, boxes, ...joined(graph, boxes, scale) };
}

function endRoom({ columns }: SankeyGraph): number {
  return columns.at(-1)?.some(isUnsplit) === true ? END + 4 : 0;
}

/** A class whose split into kinds is not printed, in whole or in part. */
function isUnsplit({ column, members, enters, leaves }: SankeyNode): boolean {
  const ofClass = members.some(({ measure }) => measure === null);
  return column === "use" && ofClass && leaves < enters;
}

function sizeOf({ enters, leaves }: SankeyNode): number {
  return Math.max(enters, leaves);
}

function slotHeight(size: number, under: number): number {
  return size >= INSIDE + under - LEAST ? size : Math.max(1, size) + under;
}

/** Px per fen: the largest at which every column has room. */
function scaleOf({ columns }: SankeyGraph, room: number, under: (node: SankeyNode) => number): number {
  const most = Math.max(1, ...columns.flat().map(sizeOf));
  let scale = room / most;
  for (let tries = 0; tries < 400; tries++) {
    const fits = columns.every((nodes) => {
      const high = nodes.reduce(
        (sum, node) => sum + slotHeight(sizeOf(node) * scale, under(node)) + GAP,
        -GAP,
      );
      return high <= room;
    });
    if (fits) return scale;
    scale *= 0.98;
  }
  return scale;
}

interface Frame {
  readonly lane: number;
  readonly scale: number;
  readonly words: SankeyWords;
  /** Room for the words of a thin node. */
  readonly under: (node: SankeyNode) => number;
}

function columnBoxes(
  nodes: readonly SankeyNode[],
  x: number,
  { lane, scale, words, under }: Frame,
): readonly SankeyBox[] {
  let y = HEAD;
  return nodes.map((node) => {
    const height = Math.max(1, sizeOf(node) * scale);
    const rect: Rect = { x, y, width: lane, height };
    const slot: Rect = { ...rect, height: slotHeight(sizeOf(node) * scale, under(node)) };
    const colours = coloursOf(node);
    const inside = slot.height === height;
    const texts = sankeyLabel(
      { name: words.name(node), amount: words.amount(node.amount), share: words.share(node) },
      inside ? { ...rect, x: x + 10, width: lane - 14 } : { ...slot, y: y + height, height: under(node) },
      inside ? colours.ink : "ink",
    );
    y += slot.height + GAP;
    return { node, rect, slot, fill: colours.fill, edge: colours.edge, texts };
  });
}

function headText(text: string, x: number): SankeyText {
  return { text, x, y: 12, size: 12, bold: false, colour: "ink-2" };
}

interface Colours {
  readonly fill: ColourToken;
  readonly edge: ColourToken;
  readonly ink: ColourToken;
}

function coloursOf({ column, members: [first, ...more] }: SankeyNode): Colours {
  const plain: Colours = { fill: "panel", edge: "project", ink: "ink" };
  if (first === undefined || more.length > 0) return plain;
  if (column === "kind" && first.measure === "basic")
    return { fill: "basic", edge: "basic", ink: "on-basic" };
  if (column === "kind" && first.measure === "project")
    return { fill: "project", edge: "project", ink: "on-project" };
  if (column !== "use" || first.code === null) return plain;
  const { family, tint } = classColour(first.code);
  return { fill: `${family}-${tint}`, edge: `${family}-edge`, ink: "ink" };
}

/** Ribbons in the order of the nodes they join, so that they cross as little as the columns let them. */
function joined(
  graph: SankeyGraph,
  boxes: readonly SankeyBox[],
  scale: number,
): Pick<SankeyLayout, "ribbons" | "ends"> {
  const order = new Map(boxes.map(({ node }, i) => [node.key, i]));
  const boxOf = new Map(boxes.map((box) => [box.node.key, box]));
  const links = [...graph.links].sort(
    (a, b) =>
      (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  );
  const left = new Map<string, number>();
  const right = new Map<string, number>();
  const ribbons = links.flatMap(({ key, from, to, size }): readonly SankeyRibbon[] => {
    const [start, end] = [boxOf.get(from), boxOf.get(to)];
    if (start === undefined || end === undefined) return [];
    const thick = size * scale;
    const y0 = right.get(from) ?? start.rect.y;
    const y1 = left.get(to) ?? end.rect.y;
    right.set(from, y0 + thick);
    left.set(to, y1 + thick);
    const colour =
      start.node.column === "source" ? "project" : start.node.column === "use" ? start.edge : end.edge;
    const path = ribbonPath(start.rect.x + start.rect.width, y0, end.rect.x, y1, Math.max(1, thick));
    return [{ key, from, to, path, colour }];
  });
  return { ribbons, ends: boxes.flatMap((box) => endsOf(box, scale)) };
}

function ribbonPath(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const middle = (x0 + x1) / 2;
  const at = (value: number): string => String(Math.round(value * 100) / 100);
  const [a, b, m] = [at(x0), at(x1), at(middle)];
  return (
    `M${a} ${at(y0)}C${m} ${at(y0)} ${m} ${at(y1)} ${b} ${at(y1)}` +
    `V${at(y1 + thick)}C${m} ${at(y1 + thick)} ${m} ${at(y0 + thick)} ${a} ${at(y0 + thick)}Z`
  );
}

function endsOf({ node, rect }: SankeyBox, scale: number): readonly Rect[] {
  const missing = (sizeOf(node) - node.leaves) * scale;
  const short = (sizeOf(node) - node.enters) * scale;
  const ends: Rect[] = [];
  if ((isUnsplit(node) || node.column === "department") && missing >= 1)
    ends.push({ x: rect.x + rect.width, y: rect.y + rect.height - missing, width: END, height: missing });
  if (node.column === "department" && short >= 1)
    ends.push({ x: rect.x - END, y: rect.y + rect.height - short, width: END, height: short });
  return ends;
}
