import type { SourceFormat } from "../../core/budget/vocabulary.ts";
import type { Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { readDocx } from "./docx.ts";
import { readPdf } from "./pdf.ts";
import { readText } from "./text.ts";
import type { ReaderTools } from "./tools.ts";

/** What a file is by its bytes and name; those without a reader in `FORMATS` are known and not read. */
export type FileKind = SourceFormat | "zip" | "ofd" | "wps" | "et" | "rar" | "7z" | "unknown";

/** A file kind: its reader, or the format to save it as where there is none. */
export type FormatEntry = { readonly read: Reader } | { readonly saveAs: string };

/** Reads the bytes of a file; what it needs from outside it asks the tools for. */
export type Reader = (
  bytes: Uint8Array,
  tools: ReaderTools,
) => Result<ReadFile, ReadFailure> | Promise<Result<ReadFile, ReadFailure>>;

/** Every kind of file met in the field. To read one more, give it a reader here. */
export const FORMATS: Readonly<Record<FileKind, FormatEntry>> = {
  text: { read: readText },
  docx: { read: readDocx },
  doc: { read: async (bytes) => (await import("./doc.ts")).readDoc(bytes) },
  xlsx: { read: async (bytes) => (await import("./xlsx.ts")).readXlsx(bytes) },
  xls: { read: async (bytes) => (await import("./xls.ts")).readXls(bytes) },
  pdf: { read: async (bytes, tools) => readPdf(bytes, await tools.pdf()) },
  html: { read: async (bytes) => (await import("./html.ts")).readHtml(bytes) },
  wps: { saveAs: "docx" },
  et: { saveAs: "xlsx" },
  ofd: { saveAs: "pdf" },
  rar: { saveAs: "zip" },
  "7z": { saveAs: "zip" },
  zip: { saveAs: "docx" },
  unknown: { saveAs: "docx" },
};
