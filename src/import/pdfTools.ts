import { hearWarnings } from "../ingest/readers/pdf/hearWarnings.ts";
import type { BinaryDataFactory, PdfLibrary, PdfTools } from "../ingest/readers/pdf/library.ts";
import { carriedAt } from "./carriedAt.ts";
import type { ReadRequest } from "./protocol.ts";

/**
 * pdf.js for a worker of ours, fetched when the first PDF is read. Both its halves run in this one
 * thread: its own worker module, once imported, is found by the library and no second worker starts.
 * @param request names the page's folder, which holds `cmaps/`, or carries them
 */
export async function loadPdfTools(request: ReadRequest): Promise<PdfTools> {
  const [library] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs") as Promise<unknown>,
    import("pdfjs-dist/legacy/build/pdf.worker.mjs") as Promise<unknown>,
  ]);
  return {
    library: library as PdfLibrary,
    cMapUrl: new URL("cmaps/", request.site).href,
    fetches: request.carried === null,
    ...(request.carried === null ? {} : { binaryData: carriedData(request) }),
    onWarning: (heard) => hearWarnings(console, heard),
  };
}

/** Tables of characters out of the page itself; pdf.js makes one of these for each document. */
function carriedData(request: ReadRequest): BinaryDataFactory {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      const table = carriedAt(new URL(`cmaps/${filename}`, request.site).href, request);
      if (table === null) throw new Error(`${filename} is not in this page`);
      return new Uint8Array(await table.arrayBuffer());
    }
  };
}
