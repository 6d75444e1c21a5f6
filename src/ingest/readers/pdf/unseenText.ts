import { isBlank, type UnseenText } from "./marks.ts";
import type { PlacedGlyph } from "./placedGlyph.ts";

/** Letters smaller than this many points are specks. */
const TINIEST = 1;
/** From this share of unseen letters on they are the text of a page that is a picture or drawn as shapes. */
const LAYER = 0.5;

/** The glyphs of a page that are read, and what was found of letters nobody sees. */
export interface SeenText {
  readonly glyphs: readonly PlacedGlyph[];
  readonly unseen: UnseenText;
}

/**
 * Leaves out letters nobody sees, which would run into the figures that are printed. Where most of
 * a page's letters are unseen they lie under a picture of it and are kept: a program's guess at it.
 */
export function seenText(glyphs: readonly PlacedGlyph[]): SeenText {
  const letters = glyphs.filter((glyph) => !isBlank(glyph));
  const unseen = letters.filter((glyph) => !isPrinted(glyph));
  if (unseen.length === 0) return { glyphs, unseen: null };
  if (unseen.length > letters.length * LAYER) return { glyphs, unseen: "kept" };
  return { glyphs: glyphs.filter((glyph) => isBlank(glyph) || isPrinted(glyph)), unseen: "left-out" };
}

function isPrinted({ isSeen, up }: PlacedGlyph): boolean {
  return isSeen && Math.hypot(up.x, up.y) >= TINIEST;
}
