import { withoutFurniture } from "./furniture.ts";
import type { PageLayout } from "./pageLayout.ts";
import type { PageTable } from "./ruledTable.ts";
import { joint } from "./cellText.ts";
import { grouped } from "./grouped.ts";
import { goesOn, textBody, type TextBody } from "./textBody.ts";
import { cutAtGaps, lineOf, type TextLine } from "./textLine.ts";

/** Paragraphs and tables in the order in which the document is read, page after page. */
export type FlowItem =
  | { readonly kind: "paragraph"; readonly text: string; readonly pages: readonly number[] }
  | { readonly kind: "table"; readonly table: PageTable; readonly page: number };

/** Lines farther apart than so many font sizes say two things: a body's name, and the unit. */
const COLUMN_GAP = 3;
/** The widest gap that filling a line to the margin leaves before a long figure. */
const STRETCHED = 6;

/** Puts the lines of the pages together to paragraphs, around the tables and across the page breaks. */
export function flowOf(pages: readonly PageLayout[]): readonly FlowItem[] {
  const kept = withoutFurniture(pages);
  const bodies = textBodies(pages, kept);
  const flow = new OpenFlow();
  pages.forEach((page, at) => {
    const lines = (kept[at] ?? []).map((line) => ({ y: line.y0, line, table: null }));
    const tables = page.tables.map((table) => ({ y: table.y0, line: null, table }));
    const body = bodies[at] ?? { left: 0, right: page.width, isIndenting: false };
    for (const { line, table } of [...lines, ...tables].sort((a, b) => a.y - b.y)) {
      if (line === null) flow.addTable(table, at + 1);
      else flow.addLine(line, at + 1, body);
    }
  });
  return flow.finish();
}

function textBodies(
  pages: readonly PageLayout[],
  kept: readonly (readonly TextLine[])[],
): readonly TextBody[] {
  const running = kept.map((lines) => lines.filter((line) => sayings(line).length === 1));
  const sizeOf = (at: number) => `${Math.round(pages[at]?.width ?? 0)} ${Math.round(pages[at]?.height ?? 0)}`;
  const alike = grouped(pages.keys(), sizeOf);
  return pages.map((page, at) => {
    const others = (alike.get(sizeOf(at)) ?? []).flatMap((other) => running[other] ?? []);
    return textBody(running[at] ?? [], others, page.width);
  });
}

/** The parts of a line that stand for themselves; a label ("部门：") goes with what it labels. */
function sayings(line: TextLine): readonly TextLine[] {
  const parts: TextLine[] = [];
  for (const part of cutAtGaps(line, COLUMN_GAP)) {
    const label = parts.at(-1);
    if (label !== undefined && /[:：]$/u.test(label.text)) {
      parts[parts.length - 1] = lineOf([...label.glyphs, ...label.blanks, ...part.glyphs, ...part.blanks]);
    } else parts.push(part);
  }
  return parts;
}

class OpenFlow {
  private readonly items: FlowItem[] = [];
  private open: { text: string; readonly pages: number[]; last: TextLine } | null = null;

  addLine(line: TextLine, page: number, body: TextBody): void {
    const parts = sayings(line);
    const isStretched = parts.length > 1 && cutAtGaps(line, STRETCHED).length === 1;
    if (this.open !== null && (parts.length === 1 || (isStretched && !/[。；：]$/u.test(this.open.text)))) {
      const before = this.open.pages.at(-1) ?? page;
      if (page - before <= 1 && goesOn(this.open.last, line, body, page === before)) {
        this.open.text += joint(this.open.text, line.text) + line.text;
        this.open.last = line;
        if (page !== before) this.open.pages.push(page);
        return;
      }
    }
    this.close();
    for (const part of parts) {
      this.close();
      this.open = { text: part.text, pages: [page], last: part };
    }
    if (parts.length > 1) this.close();
  }

  addTable(table: PageTable, page: number): void {
    this.close();
    this.items.push({ kind: "table", table, page });
  }

  finish(): readonly FlowItem[] {
    this.close();
    return this.items;
  }

  private close(): void {
    if (this.open !== null) {
      this.items.push({ kind: "paragraph", text: this.open.text, pages: this.open.pages });
    }
    this.open = null;
  }
}
