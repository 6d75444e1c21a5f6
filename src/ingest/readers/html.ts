import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile, ReadWarning } from "./block.ts";
import { blockList } from "./blockList.ts";
import { isTooLarge } from "./gridSize.ts";
import { decodeHtml } from "./html/decodeHtml.ts";
import { readFlow } from "./html/flow.ts";
import { markHidden } from "./html/hiddenParts.ts";
import { layGrid } from "./html/layGrid.ts";
import { isElement, parsePage, type Element } from "./html/parsePage.ts";
import { hasHiddenCells, hasHiddenRows, isLayout, isNavigation, rowsOf } from "./html/tableRows.ts";

/** The longest page that is read, in bytes: its tree takes some twenty times as much. */
export const PAGE_LIMIT = 16 * 1024 * 1024;

/**
 * Reads a saved web page in UTF-8, UTF-16, GB2312, GBK or GB18030: its lines as paragraphs, its
 * data tables with merged cells as spans. Tables that only lay the page out are no tables;
 * scripts, styles, navigation and what is hidden is not read.
 */
export function readHtml(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  if (bytes.length > PAGE_LIMIT) return err({ kind: "too-large", bytes: bytes.length, limit: PAGE_LIMIT });
  const page = decodeHtml(bytes);
  if (page === null) return err({ kind: "damaged", detail: "not text in UTF-8, UTF-16 or GB18030" });
  const root = parsePage(page.text);
  if (root === null) return err({ kind: "damaged", detail: "elements too many or too deep in one another" });
  const reading = new PageReading();
  const { isStruck } = markHidden(root);
  reading.read(root);
  if (isStruck) reading.warn("struck-out text");
  if (breaksOff(page.text)) reading.warn("the page ends before its end tag");
  if (page.unreadable > 0) reading.warn(`${page.unreadable} letters not valid in the page's encoding`);
  if (reading.list.blocks.length === 0) return err({ kind: "empty" });
  return ok({ format: "html", blocks: reading.list.blocks, warnings: reading.warnings });
}

/** Whether a page that opens as a whole one is not closed, as one that was not loaded to its end. */
function breaksOff(page: string): boolean {
  return /<html[\s>]/iu.test(page) && !/<\/html\s*>/iu.test(page);
}

class PageReading {
  readonly list = blockList();
  readonly warnings: ReadWarning[] = [];

  read(element: Element): void {
    readFlow(element, {
      line: (text) => this.list.addParagraph(text),
      table: (table) => this.readTable(table),
    });
  }

  warn(detail: string): void {
    const heading = this.list.blocks.at(-1)?.place.heading ?? null;
    const place = { pages: null, sheet: null, paragraph: this.list.blocks.length + 1, heading };
    this.warnings.push({ kind: "unreadable-part", place, detail });
  }

  private readTable(table: Element): void {
    const rows = rowsOf(table);
    for (const caption of table.childNodes.filter(isElement)) {
      if (caption.tagName === "caption") this.read(caption);
    }
    if (isNavigation(rows)) return;
    if (isLayout(table, rows)) {
      for (const cell of rows.flatMap(({ cells }) => cells)) this.read(cell);
      return;
    }
    const inner: Element[] = [];
    const { cells, spans } = layGrid(rows, (cell) => cellText(cell, inner));
    if (hasHiddenRows(table)) this.warn("hidden rows of a table");
    if (hasHiddenCells(table)) this.warn("hidden text of a table");
    if (isTooLarge(cells)) this.warn("a table with too many cells");
    else this.list.addGrid(cells, spans);
    for (const each of inner) this.readTable(each);
  }
}

/** A cell's lines; what tables inside it lay out is part of them, data tables are kept for later. */
function cellText(cell: Element, inner: Element[]): string {
  const lines: string[] = [];
  const sink = {
    line: (text: string) => {
      if (text !== "") lines.push(text);
    },
    table: (table: Element) => {
      const rows = rowsOf(table);
      if (!isLayout(table, rows)) inner.push(table);
      else for (const part of rows.flatMap(({ cells }) => cells)) readFlow(part, sink);
    },
  };
  readFlow(cell, sink);
  return lines.join("\n");
}
