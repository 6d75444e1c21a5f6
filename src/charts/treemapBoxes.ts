import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { Fen } from "../core/money/fen.ts";
import type { Label } from "./cellLabel.ts";
import type { ClassColour } from "./palette.ts";
import type { Rect } from "./rect.ts";

/**
 * The words of a map, given by the caller in the reader's language and unit.
 * Keep the object for as long as they are the same: the layout is remembered by it.
 */
export interface TreemapWords {
  /** Accessible name of the whole map. */
  readonly map: string;
  readonly name: (node: FunctionNode) => string;
  /** "9,499.58", unit left out: the head says it once. */
  readonly amount: (amount: Fen) => string;
  /** Share of the total, "50.06%"; null where there is none. */
  readonly share: (amount: Fen) => string | null;
  /** Accessible name of a cell: 城乡社区管理事务 9,499.58万元 占50.06%. */
  readonly cell: (node: FunctionNode) => string;
  /** The words of the node's table row, line by line. */
  readonly tooltip: (node: FunctionNode) => readonly string[];
  /** What stands under the map and names the rest: 其余3类（教育、…）55.00，占0.29%. */
  readonly rest: (nodes: readonly FunctionNode[], amount: Fen) => string;
  /** The rest in the fewest words, for a cell: 其余3类. */
  readonly restName: (nodes: readonly FunctionNode[]) => string;
  /** What a whole holds beyond its stated parts: 未列明 12.00. */
  readonly beyond: (amount: Fen) => string;
}

interface Box {
  /** Exact: proportional to the amount. */
  readonly area: Rect;
  /** What is seen of it: on whole pixels, short of the gaps and of the band above it. */
  readonly drawn: Rect;
  readonly amount: Fen;
}

/** One node's cell. */
export interface NodeBox extends Box {
  readonly kind: "node";
  readonly node: FunctionNode;
  /** 4 px of edge at the top: a class that is not divided. */
  readonly topEdge: boolean;
  readonly colour: ClassColour;
  readonly label: Label | null;
  readonly bar: FootBar | null;
}

/** Cells too small to be drawn one by one, as one. `parent` is null among the classes. */
export interface RestBox extends Box {
  readonly kind: "rest";
  readonly nodes: readonly FunctionNode[];
  readonly parent: FunctionNode | null;
  readonly colour: ClassColour;
  /** Null where it holds no words: then three dots stand for them. */
  readonly label: Label | null;
}

/** What the parent holds beyond the parts that are stated. */
export interface BeyondBox extends Box {
  readonly kind: "beyond";
  readonly parent: FunctionNode;
  readonly label: Label | null;
}

export type CellBox = NodeBox | RestBox | BeyondBox;

/** A class with its name in a band that lies over its cells. */
export interface BandBox extends Box {
  readonly kind: "band";
  readonly node: FunctionNode;
  readonly colour: ClassColour;
  readonly band: Rect;
  readonly label: Label;
  readonly cells: readonly CellBox[];
}

/** Basic and project of a cell, `basic` from 0 to 1, inside a frame in the colour of basic. */
export interface FootBar {
  readonly frame: Rect;
  readonly basic: number;
}

/** The words under the map and the line that leads to the cell they name. */
export interface MapNote {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** Right end of every line. */
  readonly x: number;
  readonly leader: string;
}

export interface TreemapLayout {
  readonly width: number;
  /** Height of the map itself, then with the words under it. */
  readonly mapHeight: number;
  readonly height: number;
  readonly boxes: readonly (BandBox | CellBox)[];
  readonly note: MapNote | null;
}
