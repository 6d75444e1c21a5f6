import type { Span } from "../../../core/budget/source.ts";
import { grouped } from "./grouped.ts";
import type { Rule } from "./marks.ts";
import type { RuleNet } from "./ruleNets.ts";

/** The cells a net of rules encloses: edges from left to right and top to bottom, and what is merged. */
export interface Lattice {
  /** One more than columns. */
  readonly xs: readonly number[];
  /** One more than rows. */
  readonly ys: readonly number[];
  /** Merged cells. */
  readonly spans: readonly Span[];
}

/** How near two edges are one, in points. */
const EDGE = 3;
/** More than these is no table but a drawing. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;
/** How far rules must reach beyond the last crossing rule for an open side to be one. */
const OPEN_SIDE = 8;

/**
 * Finds the cells of a net. Two fields whose common edge is covered by less than half are one cell;
 * sides left open are closed at the ends of the rules that reach them.
 * @returns null where the rules enclose fewer than two cells
 */
export function latticeOf(net: RuleNet): Lattice | null {
  if (net.horizontal.length < 2 || net.vertical.length < 1) return null;
  const xs = edges(net.vertical, net.x0, net.x1);
  const ys = edges(net.horizontal, net.y0, net.y1);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  if (columns > MOST_COLUMNS || rows > MOST_ROWS) return null;
  const parts = uncovered(net, xs, ys);
  return { xs, ys, spans: rectangles(parts, rows, columns) };
}

function edges(rules: readonly Rule[], first: number, last: number): readonly number[] {
  const groups: number[][] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group !== undefined && at - (group[0] ?? at) <= EDGE) group.push(at);
    else groups.push([at]);
  }
  const found = groups.map((group) => group.reduce((sum, at) => sum + at, 0) / group.length);
  if ((found[0] ?? first) - first > OPEN_SIDE) found.unshift(first);
  if (last - (found.at(-1) ?? last) > OPEN_SIDE) found.push(last);
  return found;
}

/** For every field the number of the cell it is part of, row by row. */
function uncovered(net: RuleNet, xs: readonly number[], ys: readonly number[]): readonly number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const part = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (part[at] !== at) at = part[at] ?? at;
    return at;
  };
  const upright = xs.map((x) => rulesAt(net.vertical, x));
  const level = ys.map((y) => rulesAt(net.horizontal, y));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      const [x0, x1, y0, y1] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0];
      if (column + 1 < columns && !isCovered(upright[column + 1] ?? [], y0, y1))
        part[find(here + 1)] = find(here);
      if (row + 1 < rows && !isCovered(level[row + 1] ?? [], x0, x1)) part[find(here + columns)] = find(here);
    }
  }
  return part.map((_, i) => find(i));
}

function rulesAt(rules: readonly Rule[], at: number): readonly Rule[] {
  return rules.filter((rule) => Math.abs(rule.at - at) <= EDGE).sort((a, b) => a.from - b.from);
}

/** Whether rules cover at least half of a stretch of their edge. */
function isCovered(rules: readonly Rule[], from: number, to: number): boolean {
  let covered = 0;
  let reached = from;
  for (const rule of rules) {
    const start = Math.max(reached, rule.from);
    const end = Math.min(to, rule.to);
    if (end > start) {
      covered += end - start;
      reached = end;
    }
  }
  return covered * 2 >= to - from;
}

/** Cells as rectangles; one of another shape is cut into its rows. */
function rectangles(parts: readonly number[], rows: number, columns: number): readonly Span[] {
  const fields = grouped(parts.keys(), (field) => parts[field]);
  const spans: Span[] = [];
  for (const cell of fields.values()) {
    const places = cell.map((field) => ({ row: Math.floor(field / columns), column: field % columns }));
    const whole = around(places);
    if (whole.rows * whole.columns === cell.length) spans.push(whole);
    else for (let row = 0; row < rows; row += 1) spans.push(...runsOf(places, row));
  }
  return spans
    .filter((span) => span.rows > 1 || span.columns > 1)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Field {
  readonly row: number;
  readonly column: number;
}

function around(fields: readonly Field[]): Span {
  const rows = fields.map(({ row }) => row);
  const columns = fields.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function runsOf(fields: readonly Field[], row: number): readonly Span[] {
  const runs: Field[][] = [];
  for (const field of fields.filter((each) => each.row === row).sort((a, b) => a.column - b.column)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.column === field.column - 1) run.push(field);
    else runs.push([field]);
  }
  return runs.map(around);
}
