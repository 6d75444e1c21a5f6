import { err, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { openCompound } from "./cfb.ts";
import { readWorkbook } from "./sheet/readWorkbook.ts";

/** The largest workbook that is read, in bytes: its cells take some twenty times as much. */
export const OLD_WORKBOOK_LIMIT = 16 * 1024 * 1024;

/** Reads an Excel workbook of 97 to 2003: lines and tables of its sheets as they are displayed. */
export function readXls(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  if (bytes.length > OLD_WORKBOOK_LIMIT) {
    return err({ kind: "too-large", bytes: bytes.length, limit: OLD_WORKBOOK_LIMIT });
  }
  const compound = openCompound(bytes);
  if (!compound.ok) return compound;
  if (compound.value.names.includes("Workbook")) return readWorkbook(bytes, "xls");
  if (compound.value.names.includes("Book"))
    return err({ kind: "unsupported", extension: "xls", saveAs: "xlsx" });
  return err({ kind: "damaged", detail: "no Workbook" });
}
