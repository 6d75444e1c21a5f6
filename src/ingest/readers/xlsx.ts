import type { Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { readWorkbook } from "./sheet/readWorkbook.ts";
import { repackParts } from "./unzip.ts";

/** The most the parts of a workbook that are read may unfold to, in bytes: it takes some eight times as much to read. */
export const WORKBOOK_LIMIT = 32 * 1024 * 1024;

/** Parts that hold sheets, their texts and formats; not pictures, charts, macros or other workbooks. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;

/** Reads an Excel workbook of 2007 or later: lines and tables of its sheets as they are displayed. */
export function readXlsx(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  const parts = repackParts(bytes, (name) => WANTED.test(name), WORKBOOK_LIMIT);
  return parts.ok ? readWorkbook(parts.value, "xlsx") : parts;
}
