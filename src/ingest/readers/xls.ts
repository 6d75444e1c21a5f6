import { err, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { openCompound } from "./cfb.ts";
import { readWorkbook } from "./sheet/readWorkbook.ts";

/** The largest workbook that is read, in bytes: its cells take some fifty times as much. */
export const OLD_WORKBOOK_LIMIT = 8 * 1024 * 1024;

/** Reads an Excel workbook of 97 to 2003: lines and tables of its sheets as they are displayed. */
export function readXls(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  if (bytes.length > OLD_WORKBOOK_LIMIT) {
    return err({ kind: "too-large", bytes: bytes.length, limit: OLD_WORKBOOK_LIMIT });
  }
  const compound = openCompound(bytes);
  if (!compound.ok) return compound;
  if (compound.value.names.includes("Workbook")) {
    const isSound = isWhole(compound.value.stream("Workbook"));
    return isSound ? readWorkbook(bytes, "xls") : err({ kind: "damaged", detail: "Workbook" });
  }
  if (compound.value.names.includes("Book"))
    return err({ kind: "unsupported", extension: "xls", saveAs: "xlsx" });
  return err({ kind: "damaged", detail: "no Workbook" });
}

const BEGIN = 0x0809;
const END = 0x000a;
const PASSWORD = 0x002f;

/**
 * Whether the records of a workbook follow one another to its end, every part of it ended: the
 * library reads as far as it can and says nothing of the rest.
 */
function isWhole(stream: Uint8Array | null): boolean {
  if (stream === null) return false;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let open = 0;
  let at = 0;
  for (let begun = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === PASSWORD) return true;
    if (record === BEGIN) {
      open += 1;
      begun += 1;
    } else if (record === END) open -= 1;
    else if (open === 0) return begun > 0 && record === 0;
    if (open < 0) return false;
  }
  return open === 0 && at >= 4 && at <= stream.length;
}
