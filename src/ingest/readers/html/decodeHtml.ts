import { decodeLossy, decodeText, tryDecode } from "../decodeText.ts";

/** A page's text, and how many of its letters could not be read (each is U+FFFD in the text). */
export interface DecodedPage {
  readonly text: string;
  readonly unreadable: number;
}

const HEAD_BYTES = 4096;
/** Of so many letters one may be broken before the bytes count as no text. */
const LETTERS_PER_BROKEN = 200;

/**
 * Decodes a page by its mark, by what its bytes are valid in and by what it declares. UTF-8 goes
 * before the declared encoding: Chinese text is never valid UTF-8 by chance, while pages saved in
 * another encoding than they declare are common.
 * @returns null where the bytes are no text
 */
export function decodeHtml(bytes: Uint8Array): DecodedPage | null {
  const declared = declaredEncoding(bytes);
  const other = declared === null || declared === "gb18030" ? null : declared;
  const foreign = other === null || tryDecode(bytes, "utf-8") !== null ? null : tryDecode(bytes, other);
  const whole = foreign ?? decodeText(bytes);
  if (whole !== null) return { text: whole, unreadable: 0 };
  const text = decodeLossy(bytes, declared === "gb18030" ? "gb18030" : "utf-8");
  const unreadable = text.split("\ufffd").length - 1;
  const isText = !text.includes("\0") && unreadable * LETTERS_PER_BROKEN <= text.length;
  return isText ? { text, unreadable } : null;
}

/** The encoding the page names in its head; its Chinese names all mean their superset GB18030. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? null;
  return name !== null && /^(?:x-)?gb/u.test(name) ? "gb18030" : name === "utf-8" ? null : name;
}
