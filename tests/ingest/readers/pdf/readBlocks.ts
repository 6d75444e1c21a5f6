import { loadPdfTools } from "../../../../src/cli/pdfTools.ts";
import type { Grid, ReadFile } from "../../../../src/ingest/readers/block.ts";
import { readPdf } from "../../../../src/ingest/readers/pdf.ts";
import { pdfOf, type DraftPage } from "./draftPdf.ts";

/** A PDF from memory, read as Node reads it; a failure is thrown. */
export async function readBytes(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readPdf(bytes, await loadPdfTools());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The blocks of drafted pages: paragraphs as their text, grids as their rows ("a | b"). */
export async function blocksOf(
  ...pages: readonly DraftPage[]
): Promise<readonly (string | readonly string[])[]> {
  const { blocks } = await readBytes(pdfOf(pages));
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((row) => row.join(" | ")),
  );
}

/** The only grid of drafted pages. */
export async function gridOf(...pages: readonly DraftPage[]): Promise<Grid> {
  const grids = (await readBytes(pdfOf(pages))).blocks.filter((block) => block.kind === "grid");
  const [grid, ...others] = grids;
  if (grid === undefined || others.length > 0) throw new Error(`${grids.length} grids`);
  return grid;
}
