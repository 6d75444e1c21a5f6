import { decodeLossy, decodeText, tryDecode } from "../decodeText.ts";

/** A page's text, and how many of its letters could not be read (each is U+FFFD in the text). */
export interface DecodedPage {
  readonly text: string;
  readonly unreadable: number;
}

const HEAD_BYTES = 4096;
/** Of so many letters beyond ASCII one may be broken before the bytes count as text of another encoding. */
const LETTERS_PER_BROKEN = 100;

/**
 * Decodes a page by its mark, by what its bytes are valid in and by what it declares. UTF-8 goes
 * before the declared encoding: Chinese text is never valid UTF-8 by chance, while pages saved in
 * another encoding than they declare are common.
 * @returns null where the bytes are no text
 */
export function decodeHtml(bytes: Uint8Array): DecodedPage | null {
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!isMarked && tryDecode(bytes, "utf-8") === null) {
    const nearly = decodedNearly(bytes, "utf-8");
    if (nearly !== null) return nearly;
    const declared = declaredEncoding(bytes);
    const foreign = declared === null ? null : tryDecode(bytes, declared);
    if (foreign !== null) return { text: foreign, unreadable: 0 };
  }
  const text = decodeText(bytes);
  return text === null ? decodedNearly(bytes, "gb18030") : { text, unreadable: 0 };
}

/** The text of bytes that are valid in an encoding but for a few; null where they are many. */
function decodedNearly(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): DecodedPage | null {
  const text = decodeLossy(bytes, encoding);
  const unreadable = text.match(/\ufffd/gu)?.length ?? 0;
  const beyondAscii = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return unreadable * LETTERS_PER_BROKEN <= beyondAscii && !text.includes("\0") ? { text, unreadable } : null;
}

/** An encoding the page names in its head that is not tried anyway: UTF-8 and the Chinese ones are. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? null;
  return name === null || /^(?:x-)?gb|^utf-?8$/u.test(name) ? null : name;
}
