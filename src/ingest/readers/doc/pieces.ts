import { viewOf } from "./sprms.ts";

/** A run of the document's text as it lies in the file: where, how long, one or two bytes a letter. */
export interface Piece {
  readonly offset: number;
  readonly letters: number;
  readonly bytesPerLetter: 1 | 2;
}

const COMPRESSED = 0x40000000;

/** The pieces of a document's text in order; null where the table is broken or points outside the file. */
export function readPieces(clx: Uint8Array, fileLength: number): readonly Piece[] | null {
  const view = viewOf(clx);
  let at = 0;
  while (clx[at] === 1 && at + 3 <= clx.length) at += 3 + view.getUint16(at + 1, true);
  if (clx[at] !== 2 || at + 5 > clx.length) return null;
  const size = view.getUint32(at + 1, true);
  const start = at + 5;
  if (start + size > clx.length) return null;
  const count = Math.floor((size - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i += 1) {
    const letters = view.getUint32(start + 4 * i + 4, true) - view.getUint32(start + 4 * i, true);
    const stored = view.getUint32(start + 4 * (count + 1) + 8 * i + 2, true);
    const isCompressed = (stored & COMPRESSED) !== 0;
    const place = stored & 0x3fffffff;
    const piece: Piece = {
      offset: isCompressed ? place >> 1 : place,
      letters,
      bytesPerLetter: isCompressed ? 1 : 2,
    };
    if (letters < 0 || piece.offset + letters * piece.bytesPerLetter > fileLength) return null;
    pieces.push(piece);
  }
  return pieces;
}

/** What Windows puts at 0x80 to 0x9f. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The letter at an offset of the file. */
export function letterAt(view: DataView, offset: number, bytesPerLetter: 1 | 2): string {
  if (bytesPerLetter === 2) return String.fromCharCode(view.getUint16(offset, true));
  const code = view.getUint8(offset);
  return code >= 0x80 && code < 0xa0 ? (WINDOWS_SIGNS[code - 0x80] ?? "") : String.fromCharCode(code);
}
