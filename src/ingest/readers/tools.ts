import type { PdfTools } from "./pdf/library.ts";

/** What readers need from outside: libraries that differ between Node and a browser, loaded when first asked for. */
export interface ReaderTools {
  readonly pdf: () => Promise<PdfTools>;
}
