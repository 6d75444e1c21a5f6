import type { Place } from "../../core/budget/source.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile, ReadWarning } from "./block.ts";
import { blockList } from "./blockList.ts";
import { flowOf } from "./pdf/flow.ts";
import { joinTables } from "./pdf/joinTables.ts";
import type { PdfTools } from "./pdf/library.ts";
import { openPdf, type ReadPage } from "./pdf/openPdf.ts";
import type { PageLayout } from "./pdf/pageLayout.ts";

/**
 * Reads the text layer of a PDF: tables from their rules, or from alignment where there are none,
 * and paragraphs around them, each with its pages.
 * @returns `encrypted` and `damaged` as pdf.js finds them, `scanned` where no page has any text;
 *   single pages that cannot be read, and all pdf.js complains of, are warnings
 */
export async function readPdf(bytes: Uint8Array, tools: PdfTools): Promise<Result<ReadFile, ReadFailure>> {
  const pages = await openPdf(bytes, tools);
  if (!pages.ok) return pages;
  const scanned = pages.value.flatMap((page, at) => (page.isPicture ? [at + 1] : []));
  const items = joinTables(flowOf(pages.value.map(({ layout }) => layout ?? NO_PAGE)));
  if (items.length === 0)
    return err(scanned.length > 0 ? { kind: "scanned", pages: scanned } : noText(pages.value));
  const list = blockList();
  for (const item of items) {
    if (item.kind === "paragraph") list.addParagraph(item.text, { pages: item.pages });
    else list.addGrid(item.table.cells, item.table.spans, { pages: item.pages });
  }
  const warnings = pages.value.flatMap((page, at) => warningsOf(page, at + 1));
  return ok({ format: "pdf", blocks: list.blocks, warnings });
}

const NO_PAGE: PageLayout = { width: 0, height: 0, tables: [], lines: [] };

function noText(pages: readonly ReadPage[]): ReadFailure {
  const complaint = pages.flatMap(({ complaints }) => complaints)[0];
  return complaint === undefined ? { kind: "empty" } : { kind: "damaged", detail: complaint };
}

function warningsOf(read: ReadPage, page: number): readonly ReadWarning[] {
  const place: Place = { pages: [page], sheet: null, paragraph: null, heading: null };
  const details = [...new Set(read.complaints)];
  if (read.pictures > 0 && !read.isPicture) details.push("picture");
  if (read.unseen !== null)
    details.push(read.unseen === "kept" ? "text laid unseen over the page" : "unseen text left out");
  if (read.lost > 0) details.push(`${read.lost} glyphs without a character`);
  const scanned: readonly ReadWarning[] = read.isPicture ? [{ kind: "scanned-page", place }] : [];
  return [...details.map((detail) => ({ kind: "unreadable-part" as const, place, detail })), ...scanned];
}
