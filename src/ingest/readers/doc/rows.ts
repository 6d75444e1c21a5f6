import type { OpenCell } from "../docxTable.ts";
import { DEFINE_TABLE, viewOf, type Sprm } from "./sprms.ts";

/** A row of a table while the table is being read: texts of its cells, and where they lie. */
export interface DocRow {
  readonly cells: readonly (readonly string[])[];
  /** Left and right edges of the cells in twips; empty where the file does not give them. */
  readonly edges: readonly number[];
  readonly merges: readonly CellMerge[];
}

interface CellMerge {
  readonly isAcross: boolean;
  readonly down: OpenCell["merge"];
}

const VERTICAL_MERGE = 0xd62b;
const CELL_SIZE = 20;
/** Edges nearer than this are one: half a millimetre. */
const SAME_EDGE = 30;

/** The row that ends with a row mark of these properties. */
export function rowOf(cells: readonly (readonly string[])[], sprms: readonly Sprm[]): DocRow {
  const definition = sprms.findLast(({ code }) => code === DEFINE_TABLE)?.operand;
  const count = definition?.[0] ?? 0;
  if (definition === undefined || count !== cells.length || definition.length < 1 + 2 * (count + 1)) {
    return { cells, edges: [], merges: [] };
  }
  const view = viewOf(definition);
  const edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(1 + 2 * i, true));
  const merges = Array.from({ length: count }, (_, i): CellMerge => {
    const at = 1 + 2 * (count + 1) + CELL_SIZE * i;
    const flags = at + 2 <= definition.length ? view.getUint16(at, true) : 0;
    const later = sprms.findLast(({ code, operand }) => code === VERTICAL_MERGE && operand[0] === i)
      ?.operand[1];
    return { isAcross: (flags & 2) !== 0, down: mergeOf(later ?? (flags >> 5) & 3) };
  });
  return { cells, edges, merges };
}

function mergeOf(flags: number): OpenCell["merge"] {
  return flags === 0 ? "none" : flags === 1 ? "continues" : "starts";
}

/** Lays the rows of a table over common columns: an edge of any row begins a column. */
export function cellsOf(rows: readonly DocRow[]): OpenCell[][] {
  const columns = columnsOf(rows.flatMap(({ edges }) => edges));
  return rows.map(({ cells, edges, merges }) => {
    const laid: OpenCell[] = [];
    const before = edges.length === 0 ? 0 : columnAt(columns, edges[0] ?? 0);
    if (before > 0) laid.push({ lines: [], columns: before, merge: "none" });
    cells.forEach((lines, i) => {
      const last = laid.at(-1);
      const width = columnAt(columns, edges[i + 1] ?? 0) - columnAt(columns, edges[i] ?? 0);
      if (edges.length > 0 && merges[i]?.isAcross === true && last !== undefined) last.columns += width;
      else if (edges.length === 0 || width > 0) {
        laid.push({ lines: [...lines], columns: Math.max(1, width), merge: merges[i]?.down ?? "none" });
      } else last?.lines.push(...lines);
    });
    return laid;
  });
}

function columnsOf(edges: readonly number[]): readonly number[] {
  const columns: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - (columns.at(-1) ?? -Infinity) > SAME_EDGE) columns.push(edge);
  }
  return columns;
}

/** The column that begins at an edge: the last that does not lie right of it. */
function columnAt(columns: readonly number[], edge: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column <= edge),
  );
}
