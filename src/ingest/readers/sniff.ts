import type { ReadFailure } from "./block.ts";
import { decodeText } from "./decodeText.ts";
import type { FileKind } from "./formats.ts";
import { zipNames } from "./unzip.ts";

/** What a file turns out to be; `damaged` and `encrypted` where it cannot be opened as such. */
export type Sniffed = { readonly kind: FileKind } | { readonly failure: ReadFailure };

/** The extension of a file name in lower case, without the dot; "" where it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Tells a file's kind by its first bytes; the name only decides where the bytes leave it open. */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  const extension = extensionOf(name);
  if (bytes.length === 0) return { failure: { kind: "empty" } };
  if (startsWith(bytes, "PK")) return sniffZip(bytes);
  if (startsWith(bytes, "%PDF")) return { kind: "pdf" };
  if (startsWith(bytes, "Rar!")) return { kind: "rar" };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    return sniffCompound(extension, bytes);
  }
  const text = decodeText(bytes);
  if (text === null) {
    const claimed = ZIPPED.has(extension) || extension === "txt";
    return claimed
      ? { failure: { kind: "damaged", detail: `not what .${extension} promises` } }
      : { kind: "unknown" };
  }
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(text)) return { kind: "html" };
  if (ZIPPED.has(extension)) {
    return { failure: { kind: "damaged", detail: `not what .${extension} promises` } };
  }
  return { kind: ["txt", "text", "md", ""].includes(extension) ? "text" : "unknown" };
}

const ZIPPED = new Set(["docx", "xlsx", "ofd", "zip"]);

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, i) => bytes[i] === letter.codePointAt(0));
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const names = zipNames(bytes);
  if (names === null) return { failure: { kind: "damaged", detail: "zip directory" } };
  if (names.includes("word/document.xml")) return { kind: "docx" };
  if (names.includes("xl/workbook.xml")) return { kind: "xlsx" };
  if (names.some((name) => name.toLowerCase() === "ofd.xml")) return { kind: "ofd" };
  return { kind: "zip" };
}

/** Word 97, Excel 97, WPS and password-protected files all share one container. */
function sniffCompound(extension: string, bytes: Uint8Array): Sniffed {
  if (holdsWide(bytes, "EncryptedPackage")) return { failure: { kind: "encrypted" } };
  if (extension === "wps" || extension === "et") return { kind: extension };
  if (holdsWide(bytes, "WordDocument")) return { kind: "doc" };
  if (holdsWide(bytes, "Workbook")) return { kind: "xls" };
  return { kind: "unknown" };
}

/** Whether the bytes hold a name in UTF-16, as directories of compound files do. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
