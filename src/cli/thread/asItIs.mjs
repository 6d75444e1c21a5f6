import { readFile } from "node:fs/promises";
import { URL } from "node:url";

/** Loads the modules of pdf.js as they are on disk, past every other loader. */
export async function load(url, context, next) {
  if (!url.includes("/node_modules/pdfjs-dist/")) return next(url, context);
  return { format: "module", shortCircuit: true, source: await readFile(new URL(url)) };
}
