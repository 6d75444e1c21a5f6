import type { ReadFailure } from "./block.ts";
import { COMPOUND_SIGN, openCompound } from "./cfb.ts";
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
  if (startsWith(bytes, "PK")) return sniffZip(extension, bytes);
  if (startsWith(bytes, "%PDF")) return { kind: "pdf" };
  if (startsWith(bytes, "Rar!")) return { kind: "rar" };
  if (startsWith(bytes, "7z\u00bc\u00af\u0027\u001c")) return { kind: "7z" };
  if (COMPOUND_SIGN.every((byte, i) => bytes[i] === byte)) return sniffCompound(extension, bytes);
  if (isPage(extension, bytes)) return { kind: "html" };
  const text = decodeText(bytes);
  if (text === null) {
    const claimed = ZIPPED.has(extension) || NOT_OTHER_BYTES.has(extension);
    return claimed
      ? { failure: { kind: "damaged", detail: `not what .${extension} promises` } }
      : { kind: "unknown" };
  }
  if (ZIPPED.has(extension)) {
    return { failure: { kind: "damaged", detail: `not what .${extension} promises` } };
  }
  return { kind: ["txt", "text", "md", ""].includes(extension) ? "text" : "unknown" };
}

const ZIPPED = new Set(["docx", "xlsx", "ofd", "zip"]);
const NOT_OTHER_BYTES = new Set(["txt", "doc", "xls", "html", "htm"]);

const HEAD_BYTES = 4096;
const PAGE_SIGN =
  /^[^<]{0,200}(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|meta|body|table)\b/iu;

/** Whether bytes are a web page, in whatever encoding; office programs save them as .xls and .doc too. */
function isPage(extension: string, bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).replaceAll("\0", "");
  return PAGE_SIGN.test(head) || (/^x?html?$/u.test(extension) && /<[a-z!]/iu.test(head));
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, i) => bytes[i] === letter.codePointAt(0));
}

function sniffZip(extension: string, bytes: Uint8Array): Sniffed {
  const names = zipNames(bytes);
  if (names === null) return { failure: { kind: "damaged", detail: "zip directory" } };
  if (names.includes("word/document.xml")) return { kind: "docx" };
  if (names.includes("xl/workbook.xml")) return { kind: "xlsx" };
  if (names.some((name) => name.toLowerCase() === "ofd.xml")) return { kind: "ofd" };
  if (extension === "docx" || extension === "xlsx") {
    return { failure: { kind: "damaged", detail: `not what .${extension} promises` } };
  }
  return { kind: "zip" };
}

/** Word 97, Excel 97, WPS and password-protected files all share one container. */
function sniffCompound(extension: string, bytes: Uint8Array): Sniffed {
  if (extension === "wps" || extension === "et") return { kind: extension };
  const compound = openCompound(bytes);
  if (!compound.ok) return { failure: compound.error };
  const { names } = compound.value;
  if (names.includes("EncryptedPackage")) return { failure: { kind: "encrypted" } };
  if (names.includes("WordDocument")) return { kind: "doc" };
  if (names.includes("Workbook") || names.includes("Book")) return { kind: "xls" };
  return { kind: "unknown" };
}
