import type { Place } from "../../core/budget/source.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile, ReadWarning } from "./block.ts";
import { blockList } from "./blockList.ts";
import { areaOf } from "./pdf/box.ts";
import { flowOf } from "./pdf/flow.ts";
import { joinTables } from "./pdf/joinTables.ts";
import type { PdfTools } from "./pdf/library.ts";
import { isBlank, type PageMarks } from "./pdf/marks.ts";
import { openPdf, type ReadPage } from "./pdf/openPdf.ts";
import { pageLayout } from "./pdf/pageLayout.ts";

/**
 * Reads the text layer of a PDF: tables from their rules, or from alignment where there are none,
 * and paragraphs around them, each with its pages.
 * @returns `encrypted` and `damaged` as pdf.js finds them, `scanned` where no page has any text;
 *   single pages that cannot be read, and all pdf.js complains of, are warnings
 */
export async function readPdf(bytes: Uint8Array, tools: PdfTools): Promise<Result<ReadFile, ReadFailure>> {
  const pages = await openPdf(bytes, tools);
  if (!pages.ok) return pages;
  const scanned = pages.value.flatMap((page, at) => (isPicture(page) ? [at + 1] : []));
  const items = joinTables(flowOf(pages.value.map(({ marks }) => pageLayout(marks ?? NO_MARKS))));
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

const NO_MARKS: PageMarks = {
  width: 0,
  height: 0,
  glyphs: [],
  rules: [],
  images: [],
  shapes: 0,
  lost: 0,
};

/** The share of a page a picture must take to be the page itself, and the number of shapes that may be drawn letters. */
const PICTURE = 0.3;
const DRAWN_LETTERS = 60;
/** More glyphs than a page number and a running head have. */
const FEW_GLYPHS = 12;

/** Whether what a page says is only to be seen: scanned, or its letters drawn as shapes. */
function isPicture({ marks, pictures }: ReadPage): boolean {
  if (marks === null || marks.glyphs.filter((glyph) => !isBlank(glyph)).length > FEW_GLYPHS) return false;
  const covered = marks.images.reduce((sum, image) => sum + areaOf(image), 0);
  return pictures > 0 || covered > PICTURE * marks.width * marks.height || marks.shapes > DRAWN_LETTERS;
}

function noText(pages: readonly ReadPage[]): ReadFailure {
  const complaint = pages.flatMap(({ complaints }) => complaints)[0];
  return complaint === undefined ? { kind: "empty" } : { kind: "damaged", detail: complaint };
}

function warningsOf(read: ReadPage, page: number): readonly ReadWarning[] {
  const { marks, complaints, pictures } = read;
  const place: Place = { pages: [page], sheet: null, paragraph: null, heading: null };
  const found: ReadWarning[] = [...new Set(complaints)].map((detail) => ({
    kind: "unreadable-part",
    place,
    detail,
  }));
  if (marks === null) return found;
  if (isPicture(read)) found.push({ kind: "scanned-page", place });
  else if (pictures > 0) found.push({ kind: "unreadable-part", place, detail: "picture" });
  if (marks.lost > 0) {
    found.push({ kind: "unreadable-part", place, detail: `${marks.lost} glyphs without a character` });
  }
  return found;
}
