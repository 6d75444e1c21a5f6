import { hearWarnings } from "../ingest/readers/pdf/hearWarnings.ts";
import type { PdfLibrary, PdfTools } from "../ingest/readers/pdf/library.ts";

/**
 * pdf.js for a worker of ours, fetched when the first PDF is read. Both its halves run in this one
 * thread: its own worker module, once imported, is found by the library and no second worker starts.
 * @param site address of the page's folder, which holds `cmaps/`
 */
export async function loadPdfTools(site: string): Promise<PdfTools> {
  const [library] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs") as Promise<unknown>,
    import("pdfjs-dist/legacy/build/pdf.worker.mjs") as Promise<unknown>,
  ]);
  return {
    library: library as PdfLibrary,
    cMapUrl: new URL("cmaps/", site).href,
    fetches: true,
    onWarning: (heard) => hearWarnings(console, heard),
  };
}
