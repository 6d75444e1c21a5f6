import { strFromU8, strToU8, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { err, type Result } from "../../core/result.ts";
import type { ReadFailure, ReadFile } from "./block.ts";
import { readWorkbook } from "./sheet/readWorkbook.ts";
import { unzipWhere } from "./unzip.ts";

/** The most the parts of a workbook that are read may unfold to, in bytes: it takes some eight times as much to read. */
export const WORKBOOK_LIMIT = 32 * 1024 * 1024;

const CONTENTS = "[Content_Types].xml";
/** Parts that hold sheets, their texts and formats; not pictures, charts, macros or other workbooks. */
const WANTED =
  /^(?:_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;

/**
 * Reads an Excel workbook of 2007 or later: lines and tables of its sheets as they are displayed.
 * The library unfolds without a limit and takes broken parts for empty ones, so it is handed
 * sound parts only, already unfolded.
 */
export function readXlsx(bytes: Uint8Array): Result<ReadFile, ReadFailure> {
  const parts = unzipWhere(bytes, (name) => name === CONTENTS || WANTED.test(name), WORKBOOK_LIMIT);
  if (!parts.ok) return parts;
  for (const [name, part] of Object.entries(parts.value)) {
    if (!isWellFormed(strFromU8(part))) return err({ kind: "damaged", detail: name });
  }
  const contents = parts.value[CONTENTS];
  if (contents === undefined) return err({ kind: "damaged", detail: `no ${CONTENTS}` });
  const sound = Object.entries(parts.value).map(([name, part]): [string, Uint8Array] => [
    name,
    /\/worksheets\//iu.test(name) ? strToU8(withFormulasShown(strFromU8(part))) : part,
  ]);
  const listed = strToU8(onlyListed(strFromU8(contents), parts.value));
  return readWorkbook(zipSync({ ...Object.fromEntries(sound), [CONTENTS]: listed }, { level: 0 }), "xlsx");
}

/**
 * Gives a formula that was saved without its value its own text for one: the library would take
 * it for a zero or a blank, and both state something else.
 */
function withFormulasShown(sheet: string): string {
  return sheet.replace(
    /<((?:\w+:)?)c\b([^>]*)>\s*(<\1f\b[^>]*?(?:\/>|>([^<]*)<\/\1f>))\s*(?:<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/gu,
    (_, prefix: string, attributes: string, formula: string, text: string | undefined) => {
      const others = attributes.replace(/\st\s*=\s*["'][^"']*["']/u, "");
      return `<${prefix}c${others} t="str">${formula}<${prefix}v>=${text ?? ""}</${prefix}v></${prefix}c>`;
    },
  );
}

/** The list of contents without the parts that are left out: the library wants what is listed. */
function onlyListed(contents: string, parts: Readonly<Record<string, unknown>>): string {
  return contents.replace(/<Override\b[^>]*\bPartName\s*=\s*["']\/?([^"']*)["'][^>]*>/gu, (entry, name) =>
    Object.hasOwn(parts, String(name)) ? entry : "",
  );
}

function isWellFormed(xml: string): boolean {
  let errors = 0;
  const parser = new SaxesParser();
  parser.on("error", () => {
    errors += 1;
  });
  parser.write(xml).close();
  return errors === 0;
}
