// Every runtime this code meets (browsers, workers, Node) has a TextDecoder; the pure build has no types for it.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file in UTF-8, UTF-16 (by its mark) or GB18030, whichever the bytes are valid in.
 * @returns null where they are text in none of these
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = encodingMarked(bytes);
  for (const encoding of marked === null ? ["utf-8", "gb18030"] : [marked]) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && !/[\0\ufffd]/u.test(text)) return text.replace(/^\ufeff/u, "");
  }
  return null;
}

function encodingMarked(bytes: Uint8Array): string | null {
  const mark = `${String(bytes[0])},${String(bytes[1])}`;
  return mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : null;
}

/** The text of bytes in an encoding; null where they are not valid in it, or nobody knows it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding, with U+FFFD for what is not valid in it. */
export function decodeLossy(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string {
  return new TextDecoder(encoding, { fatal: false }).decode(bytes);
}
