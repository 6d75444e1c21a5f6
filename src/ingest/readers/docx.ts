import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { readDocxBody } from "./docxBody.ts";
import { hiddenStylesIn } from "./docxRun.ts";
import { unzipParts } from "./unzip.ts";

const BODY = "word/document.xml";
const STYLES = "word/styles.xml";

/** Reads a Word document: paragraphs and tables of its body, merged cells as spans. */
export function readDocx(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  const parts = unzipParts(bytes, [BODY, STYLES]);
  if (!parts.ok) return parts;
  const xml = parts.value.get(BODY);
  if (xml === undefined) return err({ kind: "damaged", detail: `no ${BODY}` });
  const body = readDocxBody(xml, hiddenStylesIn(parts.value.get(STYLES) ?? ""));
  if (!body.ok) return body;
  if (body.value.blocks.length === 0) return err({ kind: "empty" });
  return ok({ format: "docx", ...body.value });
}
