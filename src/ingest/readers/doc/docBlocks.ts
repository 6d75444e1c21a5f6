import type { Block } from "../block.ts";
import { blockList } from "../blockList.ts";
import { finishTable } from "../docxTable.ts";
import type { DocParagraph } from "./paragraphs.ts";
import { cellsOf, rowOf, type DocRow } from "./rows.ts";
import { viewOf, type Sprm } from "./sprms.ts";

interface OpenTable {
  readonly rows: DocRow[];
  cells: string[][];
  lines: string[];
}

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const TABLE_DEPTH = 0x6649;
const INNER_CELL_END = 0x244b;
const INNER_ROW_END = 0x244c;
const DEEPEST = 16;

/** Paragraphs and tables out of a document's paragraphs; a table inside a cell follows its outer table. */
export function docBlocks(paragraphs: Iterable<DocParagraph>): readonly Block[] {
  const list = blockList();
  const open: OpenTable[] = [];
  let inner: OpenTable[] = [];
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const table = open.pop();
      if (table === undefined) return;
      if (open.length > 0) inner.push(table);
      else {
        for (const each of [table, ...inner]) {
          const grid = finishTable({ rows: cellsOf(completed(each)) });
          list.addGrid(grid.cells, grid.spans);
        }
        inner = [];
      }
    }
  };
  for (const { text, endsCell, sprms } of paragraphs) {
    const depth = depthOf(sprms);
    closeTo(depth);
    while (open.length < depth) open.push({ rows: [], cells: [], lines: [] });
    const table = open.at(-1);
    if (table === undefined) list.addParagraph(text);
    else if ((endsCell && isOn(sprms, ROW_END)) || isOn(sprms, INNER_ROW_END)) {
      table.rows.push(rowOf(table.cells, sprms));
      table.cells = [];
    } else {
      table.lines.push(text);
      if (!endsCell && !isOn(sprms, INNER_CELL_END)) continue;
      table.cells.push(table.lines);
      table.lines = [];
    }
  }
  closeTo(0);
  return list.blocks;
}

/** The rows of a table; cells without an end of their row, as in a damaged file, are one more. */
function completed({ rows, cells, lines }: OpenTable): readonly DocRow[] {
  const last = lines.length === 0 ? cells : [...cells, lines];
  return last.length === 0 ? rows : [...rows, rowOf(last, [])];
}

/** How many tables a paragraph stands in. */
function depthOf(sprms: readonly Sprm[]): number {
  const depth = sprms.findLast(({ code }) => code === TABLE_DEPTH)?.operand;
  if (depth !== undefined) return Math.min(DEEPEST, viewOf(depth).getUint32(0, true));
  return isOn(sprms, IN_TABLE) ? 1 : 0;
}

function isOn(sprms: readonly Sprm[], wanted: number): boolean {
  return sprms.findLast(({ code }) => code === wanted)?.operand[0] === 1;
}
