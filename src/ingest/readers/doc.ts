import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile, ReadWarning } from "./block.ts";
import { openCompound } from "./cfb.ts";
import { docBlocks } from "./doc/docBlocks.ts";
import { readFormatRuns } from "./doc/formatRuns.ts";
import { paragraphsOf } from "./doc/paragraphs.ts";
import { readPieces } from "./doc/pieces.ts";
import { viewOf } from "./doc/sprms.ts";

const WORD_SIGN = 0xa5ec;
/** The first version whose tables lie where this reader looks: Word 97. */
const WORD_97 = 0xc1;
const SHORTEST_HEADER = 0x1aa;
const ENCRYPTED = 0x0100;
const SECOND_TABLE_STREAM = 0x0200;

/**
 * Reads a document of Word 97 to 2003: paragraphs and tables of its body, merged cells as spans.
 * Deleted and hidden text, codes of fields and pictures are not printed and not read.
 */
export function readDoc(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  const compound = openCompound(bytes);
  if (!compound.ok) return compound;
  const document = compound.value.stream("WordDocument");
  if (document === null || document.length < SHORTEST_HEADER) return damaged("WordDocument");
  const head = viewOf(document);
  if (head.getUint16(0, true) !== WORD_SIGN) return damaged("WordDocument");
  if (head.getUint16(2, true) < WORD_97)
    return err({ kind: "unsupported", extension: "doc", saveAs: "docx" });
  const flags = head.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) return err({ kind: "encrypted" });
  const tables = compound.value.stream((flags & SECOND_TABLE_STREAM) === 0 ? "0Table" : "1Table");
  if (tables === null) return damaged("table stream");
  const part = (at: number) => partAt(tables, head.getUint32(at, true), head.getUint32(at + 4, true));
  const pieces = readPieces(part(0x1a2), document.length);
  if (pieces === null) return damaged("piece table");
  const data = compound.value.stream("Data");
  const runs = {
    letters: readFormatRuns(document, part(0xfa), "letters", data),
    paragraph: readFormatRuns(document, part(0x102), "paragraph", data),
  };
  const blocks = docBlocks(paragraphsOf(document, pieces, head.getUint32(0x4c, true), runs));
  if (blocks.length === 0) return err({ kind: "empty" });
  return ok({ format: "doc", blocks, warnings: boxesWarning(head) });
}

/** Text boxes lie outside the text; a document with any says so. */
function boxesWarning(head: DataView): readonly ReadWarning[] {
  if (head.getUint32(0x64, true) <= 1) return [];
  const place = { pages: null, sheet: null, paragraph: null, heading: null };
  return [{ kind: "unreadable-part", place, detail: "text boxes" }];
}

function partAt(stream: Uint8Array, start: number, length: number): Uint8Array {
  return start + length <= stream.length ? stream.subarray(start, start + length) : new Uint8Array();
}

function damaged(detail: string): Result<never, ReadFailure> {
  return err({ kind: "damaged", detail });
}
