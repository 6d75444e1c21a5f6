import type { Place, Span } from "../../core/budget/source.ts";
import { normaliseText, removeMarks } from "../../core/text/chinese.ts";
import type { Block } from "./block.ts";
import { isHeading, isPageMark } from "./headings.ts";

/** Collects blocks in a document's order, numbers them, and remembers the heading they stand under. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** Adds a paragraph; blank ones and page marks are no paragraphs. */
  addParagraph(text: string, where?: Where): void;
  /** Adds a grid; rows are padded to the widest, a grid without any text is no grid. */
  addGrid(cells: readonly (readonly string[])[], spans: readonly Span[], where?: Where): void;
}

/** The page or sheet a block stands on, in formats that have them. */
export type Where = Partial<Pick<Place, "pages" | "sheet">>;

/** An empty list of blocks. */
export function blockList(): BlockList {
  const blocks: Block[] = [];
  let heading: string | null = null;
  let contents: Set<string> | null = null;
  const here = (where: Where): Place => ({
    pages: null,
    sheet: null,
    ...where,
    paragraph: blocks.length + 1,
    heading,
  });
  return {
    blocks,
    addParagraph(printed, where = {}) {
      const text = removeMarks(printed).trim();
      if (text === "" || isPageMark(text)) return;
      contents = contentsAfter(contents, text);
      if (contents === null && isHeading(text)) heading = text;
      blocks.push({ kind: "paragraph", text, place: here(where) });
    },
    addGrid(rows, spans, where = {}) {
      const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      const cells = rows.map((row) => Array.from({ length: width }, (_, i) => cleanCell(row[i] ?? "")));
      if (cells.every((row) => row.every((text) => text === ""))) return;
      blocks.push({ kind: "grid", cells, spans, place: here(where) });
    },
  };
}

/**
 * The entries of a table of contents so far, null outside one: they head nothing. It ends with a
 * paragraph that is no entry, or with an entry that comes again as a heading.
 */
function contentsAfter(contents: ReadonlySet<string> | null, text: string): Set<string> | null {
  const line = normaliseText(text);
  if (line === "目录") return new Set();
  const isEntry = isHeading(text) || /^[0-9]{1,2}[.．、]/u.test(line);
  return contents === null || !isEntry || contents.has(line) ? null : new Set([...contents, line]);
}

/** A cell's text without marks; lines that a conversion padded with tabs or blanks are tightened. */
function cleanCell(text: string): string {
  const lines = removeMarks(text)
    .split(/\r?\n/u)
    .map((line) => line.replace(/[\s\u3000]+$/u, ""));
  return lines.filter((line) => line !== "").join("\n");
}
