import { withAlignedRows } from "./alignedRows.ts";
import { holds, type Box } from "./box.ts";
import { latticeOf } from "./lattice.ts";
import { centreX, centreY, isBlank, type PageMarks } from "./marks.ts";
import { ruledTable, type PageTable } from "./ruledTable.ts";
import { ruleNets } from "./ruleNets.ts";
import { textLines, type TextLine } from "./textLine.ts";
import { standsIn, unruledTables } from "./unruledTables.ts";

/** A page taken apart: its tables, and the lines of text outside them from top to bottom. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
}

/** How far from its edges a table may still hold a glyph, in points. */
const MARGIN = 2;

/** Takes the marks of a page apart. */
export function pageLayout(marks: PageMarks): PageLayout {
  const tables: PageTable[] = [];
  let free = marks.glyphs;
  const nets = [...ruleNets(marks.rules)].sort((a, b) => areaOf(a) - areaOf(b));
  for (const net of nets) {
    const lattice = latticeOf(net);
    if (lattice === null) continue;
    const inside = free.filter((glyph) => holds(net, centreX(glyph), centreY(glyph), MARGIN));
    if (inside.every(isBlank)) continue;
    tables.push(ruledTable(withAlignedRows(lattice, inside), inside));
    const taken = new Set(inside);
    free = free.filter((glyph) => !taken.has(glyph));
  }
  const lines = textLines(free);
  const aligned = unruledTables(lines);
  const ordered = [...tables, ...aligned].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
  const loose = lines.filter((line) => !aligned.some((table) => standsIn(table, line)));
  return { width: marks.width, height: marks.height, tables: ordered, lines: loose };
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}
