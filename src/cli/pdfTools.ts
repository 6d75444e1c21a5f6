import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PdfLibrary, PdfTools } from "../ingest/readers/pdf/library.ts";

/** pdf.js for Node, loaded when the first PDF is read. */
export async function loadPdfTools(): Promise<PdfTools> {
  const library: unknown = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    library: library as PdfLibrary,
    cMapUrl: join(folder, "cmaps") + sep,
    onWarning: hearWarnings,
  };
}

/** pdf.js tells its warnings to the console only; all others go on to it. */
function hearWarnings(heard: (warning: string) => void): () => void {
  const warn = console.warn;
  console.warn = (...words: readonly unknown[]) => {
    const [first] = words;
    if (typeof first === "string" && first.startsWith("Warning: ")) heard(first.slice("Warning: ".length));
    else warn(...words);
  };
  return () => {
    console.warn = warn;
  };
}
