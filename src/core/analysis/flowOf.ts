import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import type { Fund, Measure } from "../budget/vocabulary.ts";
import { departmentFlowOf, leftOutOf } from "./departmentFlowOf.ts";
import {
  FLOW_COLUMNS,
  type DepartmentFlow,
  type Flow,
  type FlowColumn,
  type FlowLeftOut,
  type FlowLink,
  type FlowNode,
} from "./flow.ts";
import { balanceOf, together } from "./flowBalance.ts";

/**
 * The flow of one or several departments, added up source by source, class by class. Year, phase
 * and scope are those of the first; what is of another, counted in already or lacks a side is
 * left out with its reason and its wholes.
 */
export function flowOf(disclosures: readonly Disclosure[]): Flow {
  const leftOut: FlowLeftOut[] = [];
  const departments: DepartmentFlow[] = [];
  const drawn: Disclosure[] = [];
  const [first] = disclosures;
  for (const disclosure of disclosures) {
    const why = first === undefined ? null : outside(disclosure, first, drawn);
    const sides = why === null ? departmentFlowOf(disclosure) : null;
    if (why !== null) leftOut.push(leftOutOf(disclosure, why));
    else if (sides?.ok === true) {
      departments.push(sides.flow);
      drawn.push(disclosure);
    } else if (sides !== null) leftOut.push(sides.leftOut);
  }
  const pieces = departments.flatMap(piecesOf);
  const nodes = FLOW_COLUMNS.flatMap((column) => nodesOf(column, pieces, departments));
  return {
    departments,
    leftOut,
    nodes,
    links: inOrder(linksOf(pieces), nodes),
    balance: balanceOf(
      drawn,
      departments.flatMap(({ sources }) => sources.map(({ figure }) => figure)),
      departments.flatMap(({ uses }) => uses.map(({ figure }) => figure)),
    ),
  };
}

/** The links that begin or end at a node. */
export function linksAt(flow: Flow, key: string): readonly FlowLink[] {
  return flow.links.filter(({ from, to }) => from === key || to === key);
}

function outside(
  disclosure: Disclosure,
  first: Disclosure,
  drawn: readonly Disclosure[],
): FlowLeftOut["why"] | null {
  if (disclosure.year !== first.year) return { kind: "year" };
  if (disclosure.phase !== first.phase) return { kind: "phase" };
  if (disclosure.scope !== first.scope) return { kind: "scope" };
  const { key, parent } = disclosure.department;
  const counted = drawn.find(
    ({ department, scope }) =>
      department.key === key || (scope === "department" && department.key === parent),
  );
  return counted === undefined ? null : { kind: "counted-in", disclosure: counted.id };
}

/** One end of a ribbon as one department prints it. */
interface End {
  readonly column: FlowColumn;
  readonly key: string;
  readonly name: string | null;
  readonly measure: Measure | null;
  readonly fund: Fund | null;
  readonly code: string | null;
}

interface Piece {
  readonly from: End;
  readonly to: End;
  readonly figure: Figure;
}

function piecesOf(department: DepartmentFlow): readonly Piece[] {
  const blank = { measure: null, fund: null, code: null };
  const own: End = {
    ...blank,
    column: "department",
    key: `department:${department.disclosure}`,
    name: department.name,
  };
  const into = department.sources.map(({ measure, fund, name, figure }): Piece => {
    const key = `source:${measure}${fund === null ? "" : `-${fund}`}`;
    return { from: { ...blank, column: "source", key, name, measure, fund }, to: own, figure };
  });
  const out = department.uses.flatMap((use): readonly Piece[] => {
    const end: End = { ...use, fund: null, column: "use", key: `use:${use.key}` };
    const kinds = use.kinds.map(({ measure, figure }): Piece => {
      const to: End = { ...blank, column: "kind", key: `kind:${measure}`, name: null, measure };
      return { from: end, to, figure };
    });
    return [{ from: own, to: end, figure: use.figure }, ...kinds];
  });
  return [...into, ...out];
}

function nodesOf(
  column: FlowColumn,
  pieces: readonly Piece[],
  departments: readonly DepartmentFlow[],
): readonly FlowNode[] {
  const ends = new Map<string, { readonly end: End; readonly names: Set<string | null> }>();
  for (const end of pieces.flatMap(({ from, to }) => [from, to])) {
    if (end.column !== column) continue;
    const known = ends.get(end.key) ?? { end, names: new Set() };
    known.names.add(end.name);
    ends.set(end.key, known);
  }
  const nodes = [...ends.values()].map(({ end: { key, name, measure, fund, code }, names }): FlowNode => {
    const said = names.size === 1 || code !== null ? name : null;
    return {
      key,
      column,
      name: said,
      measure,
      fund,
      code,
      figure: wholeAt(key, column, pieces, departments),
    };
  });
  if (column === "department") return nodes;
  const stays = ({ column: at, measure }: FlowNode): number => (at === "use" && measure !== null ? 1 : 0);
  return nodes.sort((a, b) => stays(a) - stays(b) || (b.figure.amount ?? 0) - (a.figure.amount ?? 0));
}

/** What leaves a source or a department, what enters a class or a kind: as printed where one department prints it. */
function wholeAt(
  key: string,
  column: FlowColumn,
  pieces: readonly Piece[],
  departments: readonly DepartmentFlow[],
): Figure {
  const leaves = column === "source" || column === "department";
  const parts = pieces.filter(({ from, to }) => (leaves ? from.key === key : to.key === key));
  const sum = together(parts.map(({ figure }) => figure));
  const printed = departments.flatMap(({ disclosure, total, kinds }) => [
    { key: `department:${disclosure}`, figure: total },
    ...kinds.map(({ measure, figure }) => ({ key: `kind:${measure}`, figure })),
  ]);
  const own = printed.filter((each) => each.key === key);
  return own.length === 1 && own[0] !== undefined ? own[0].figure : sum;
}

/** In the order of the nodes they leave, then of those they enter. */
function inOrder(links: readonly FlowLink[], nodes: readonly FlowNode[]): readonly FlowLink[] {
  const at = new Map(nodes.map(({ key }, index) => [key, index]));
  const place = (key: string): number => at.get(key) ?? nodes.length;
  return [...links].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

function linksOf(pieces: readonly Piece[]): readonly FlowLink[] {
  const links = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.from.key}>${piece.to.key}`;
    const known = links.get(key) ?? [];
    known.push(piece);
    links.set(key, known);
  }
  return [...links].flatMap(([key, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const figure = together(same.map((piece) => piece.figure));
    return [{ key, from: first.from.key, to: first.to.key, figure }];
  });
}
