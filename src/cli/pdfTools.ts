import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { hearWarnings } from "../ingest/readers/pdf/hearWarnings.ts";
import type { PdfLibrary, PdfTools } from "../ingest/readers/pdf/library.ts";

/** pdf.js for Node, loaded when the first PDF is read. */
export async function loadPdfTools(): Promise<PdfTools> {
  const library: unknown = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    library: library as PdfLibrary,
    cMapUrl: join(folder, "cmaps") + sep,
    fetches: false,
    onWarning: (heard) => hearWarnings(console, heard),
  };
}
