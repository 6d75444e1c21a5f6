import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import type { SpendingMeasure } from "../core/budget/vocabulary.ts";
import type { Fen } from "../core/money/fen.ts";
import type { LabelText } from "./cellLabel.ts";
import { joinSmall } from "./joinSmall.ts";
import { labelText } from "./labelText.ts";
import { plottedArea } from "./number.ts";
import { classColour, type ClassColour } from "./palette.ts";
import { narrowed, plottedNode, type PlottedNode } from "./plottedNode.ts";
import { fitSector, type Sector, type SectorLabel } from "./sunburstLabel.ts";
import type { TreemapWords } from "./treemapBoxes.ts";

export interface SunburstRequest {
  readonly root: FunctionNode;
  readonly measure: SpendingMeasure;
  /** Width and height of the picture in px. */
  readonly size: number;
  readonly words: TreemapWords;
  /** Codes of the only nodes of the inner ring, for an opened rest; null for all. */
  readonly only: readonly string[] | null;
}

export interface SunburstSector {
  readonly key: string;
  readonly nodes: readonly FunctionNode[];
  /** Of several: the code of their parent; null in the inner ring. */
  readonly parent: string | null;
  readonly amount: Fen;
  readonly sector: Sector;
  readonly colour: ClassColour;
  readonly label: SectorLabel | null;
  readonly outer: readonly SunburstSector[];
}

export interface SunburstLayout {
  readonly size: number;
  /** Radii in px: of the hole, between the rings, and of the whole. */
  readonly radii: readonly [number, number, number];
  readonly sectors: readonly SunburstSector[];
  /** Of the whole turn; null where nothing is drawn. */
  readonly amount: Fen | null;
}

/** A thinner sector can be neither seen nor pressed: px along the middle of its ring. */
const LEAST_ARC = 5;

/**
 * Lays out two levels as rings: angles proportional to the amounts, clockwise from the top, largest
 * first, the smallest joined, every label inside its sector or left out. What a node holds beyond
 * its stated children stays open in the outer ring.
 */
export function sunburstLayout(request: SunburstRequest): SunburstLayout {
  const whole = narrowed(plottedNode(request.root, request.measure), request.only);
  const edge = Math.max(0, request.size / 2 - 4);
  const hole = edge * 0.27;
  const depth = whole?.children.some((child) => child.children.length > 0) === true ? 2 : 1;
  const between = depth === 2 ? hole + (edge - hole) * 0.5 : edge;
  const radii = [hole, between, edge] as const;
  if (whole === null || edge === 0) return { size: request.size, radii, sectors: [], amount: null };
  const turn = { start: 0, end: 2 * Math.PI };
  const sectors = ring(whole, null, turn, { request, radii });
  return { size: request.size, radii, sectors, amount: whole.amount };
}

interface Sheet {
  readonly request: SunburstRequest;
  readonly radii: SunburstLayout["radii"];
}

function ring(
  parent: PlottedNode,
  code: string | null,
  within: { readonly start: number; readonly end: number },
  sheet: Sheet,
): readonly SunburstSector[] {
  const [hole, between, edge] = sheet.radii;
  const [inner, outer] = code === null ? [hole, between] : [between, edge];
  const inside = parent.children.reduce((sum, child) => sum + plottedArea(child.amount), 0);
  const perFen = (within.end - within.start) / Math.max(inside, plottedArea(parent.amount));
  const arcPerFen = (perFen * (inner + outer)) / 2;
  const { own, rest, restAmount } = joinSmall(parent.children, arcPerFen, LEAST_ARC);
  let start = within.start;
  const next = (amount: Fen): Sector => {
    const end = start + plottedArea(amount) * perFen;
    const sector: Sector = { start, end, inner, outer };
    start = end;
    return sector;
  };
  const sectors = own.map((part): SunburstSector => {
    const sector = next(part.amount);
    const children = code === null ? ring(part, part.node.code, sector, sheet) : [];
    return sectorOf([part.node], part.amount, { key: part.node.code, parent: null }, sector, children, sheet);
  });
  if (rest.length === 0) return sectors;
  const nodes = rest.map((part) => part.node);
  const id = { key: `rest ${code ?? ""}`, parent: code };
  return [...sectors, sectorOf(nodes, restAmount, id, next(restAmount), [], sheet)];
}

function sectorOf(
  nodes: readonly FunctionNode[],
  amount: Fen,
  id: Pick<SunburstSector, "key" | "parent">,
  sector: Sector,
  outer: readonly SunburstSector[],
  sheet: Sheet,
): SunburstSector {
  const { words } = sheet.request;
  const [first] = nodes;
  const single = first !== undefined && nodes.length === 1;
  const text: LabelText = single
    ? labelText(first, amount, words)
    : {
        name: words.restName(nodes),
        shortName: null,
        amount: words.amount(amount),
        share: words.share(amount),
      };
  const joined = first?.level === 1 && !single;
  const colour = joined ? ({ family: "s8", tint: "tint" } as const) : classColour(first?.code ?? "");
  return { ...id, nodes, amount, sector, colour, label: fitSector(text, sector), outer };
}
