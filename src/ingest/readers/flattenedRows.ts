import type { Span } from "../../core/budget/source.ts";
import { normaliseText } from "../../core/text/chinese.ts";

/** A rectangular grid whose merged cells have been found again. */
export interface Unflattened {
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly Span[];
}

/**
 * Finds the merged cells of rows that an extraction has flattened: a cell across columns is
 * printed once, so its row is short; a cell down rows leaves a blank beneath it.
 * Head rows are laid over the row below them; any other short row ends in a wide cell.
 */
export function unflatten(rows: readonly (readonly string[])[]): Unflattened {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells: string[][] = [];
  const spans: Span[] = [];
  rows.forEach((row, index) => {
    if (row.length === width) {
      cells.push([...row]);
      return;
    }
    const below = rows[index + 1];
    const pieces = below?.length === width ? piecesOver(row.length, below) : null;
    const sizes = pieces?.map((piece) => piece.size) ?? wideCells(row, width, index === 0);
    const line: string[] = [];
    row.forEach((text, i) => {
      const size = sizes[i] ?? 1;
      const down = pieces?.[i]?.covers === true ? 2 : 1;
      if (size > 1 || down > 1) spans.push({ row: index, column: line.length, rows: down, columns: size });
      line.push(text, ...Array.from({ length: size - 1 }, () => ""));
    });
    cells.push(line);
  });
  return { cells, spans };
}

/** One cell of a head row: how many columns it takes, and whether it reaches into the row below. */
interface Piece {
  readonly size: number;
  readonly covers: boolean;
}

/** Lays `count` head cells over the row below; null where that can be done in no or several ways. */
function piecesOver(count: number, below: readonly string[]): readonly Piece[] | null {
  const runs: string[][] = [];
  let open: string[] | null = null;
  for (const text of below) {
    if (text.trim() === "") {
      runs.push([]);
      open = null;
    } else if (open === null) runs.push((open = [text]));
    else open.push(text);
  }
  const tight = runs.map(pieceOf);
  if (tight.length === count) return tight.some((piece) => piece.covers) ? tight : null;
  const parted = runs.flatMap((run) => partsOf(run).map(pieceOf));
  return parted.length === count ? parted : null;
}

function pieceOf(run: readonly string[]): Piece {
  return run.length === 0 ? { size: 1, covers: true } : { size: run.length, covers: false };
}

/** Parts a run of heads where its first head comes again, or where codes and names end. */
function partsOf(run: readonly string[]): readonly (readonly string[])[] {
  const words = run.map(normaliseText);
  const again = words.indexOf(words[0] ?? "", 1);
  if (again > 0) return [run.slice(0, again), ...partsOf(run.slice(again))];
  const naming = words.filter((word) => /编码$|名称$|^[类款项]$/u.test(word)).length;
  const leads = words.slice(0, naming).every((word) => /编码$|名称$|^[类款项]$/u.test(word));
  if (naming > 1 && naming < run.length && leads) return [run.slice(0, naming), run.slice(naming)];
  return [run];
}

/** The caption over a table shares the width out; in any other short row the last cell is the wide one. */
function wideCells(row: readonly string[], width: number, isFirst: boolean): readonly number[] {
  const share = isFirst ? Math.floor(width / Math.max(1, row.length)) : 1;
  return row.map((_, i) => (i === row.length - 1 ? width - share * (row.length - 1) : share));
}
