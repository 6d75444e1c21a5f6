import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { blockList } from "./blockList.ts";
import { decodeText } from "./decodeText.ts";
import { unflatten } from "./flattenedRows.ts";

/** The longest text that is read, in bytes: no narrative comes near a tenth of it. */
const TEXT_LIMIT = 16 * 1024 * 1024;

/**
 * Reads text extracted from a word processor: a tab begins a cell, one cell a line; a line
 * without a tab right after a cell continues it; a blank line ends a row, two end the table.
 * Merged cells were flattened and are found again as far as the heads tell.
 */
export function readText(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  if (bytes.length > TEXT_LIMIT) return err({ kind: "too-large", bytes: bytes.length, limit: TEXT_LIMIT });
  const text = decodeText(bytes);
  if (text === null) return err({ kind: "damaged", detail: "not text in UTF-8, UTF-16 or GB18030" });
  if (text.trim() === "") return err({ kind: "empty" });
  const list = blockList();
  let rows: string[][] = [];
  const endTable = () => {
    const grid = unflatten(rows);
    list.addGrid(grid.cells, grid.spans);
    rows = [];
  };
  for (const part of rowsAndLines(text.split(/\r\n|\r|\n/u))) {
    if (part.kind === "row") rows.push([...part.cells]);
    else {
      endTable();
      if (part.kind === "line") list.addParagraph(part.text);
    }
  }
  endTable();
  return ok({ format: "text", blocks: list.blocks, warnings: [] });
}

type Part =
  | { readonly kind: "row"; readonly cells: readonly string[] }
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "gap" };

function* rowsAndLines(lines: readonly string[]): Generator<Part> {
  let row: string[] | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    const next = lines[i + 1] ?? "";
    if (isBlank(line)) {
      if (row === null) yield { kind: "gap" };
      else if (!isCellUnfinished(row) || isBlank(next)) {
        yield { kind: "row", cells: row };
        row = null;
      }
    } else if (line.startsWith("\t")) (row ??= []).push(line.slice(1));
    else if (row === null) yield { kind: "line", text: line };
    else row.push(`${row.pop() ?? ""}\n${line}`);
  }
  if (row !== null) yield { kind: "row", cells: row };
}

/** A line that begins no cell and holds nothing to see. */
function isBlank(line: string): boolean {
  return !line.startsWith("\t") && line.trim() === "";
}

/** A tab after a cell's words is a paragraph break inside the cell: more of it follows. */
function isCellUnfinished(row: readonly string[]): boolean {
  return /[^\s].*\t$/u.test(row.at(-1) ?? "");
}
