import { isBlank } from "./marks.ts";
import { grouped } from "./grouped.ts";
import type { PlacedGlyph } from "./placedGlyph.ts";

/** Stands for a character the file does not tell, so that a figure with one in it is no shorter figure. */
export const LOST = "\ufffd";

/** What documents print; private-use signs are bullets of symbol fonts. */
const PLAUSIBLE =
  /^[\u0020-\u00ff\p{Script=Han}\p{Script=Greek}\p{N}\p{P}\p{S}\u3000-\u30ff\uff00-\uffef\uf000-\uf0ff]+$/u;
/** The share of implausible characters from which on a font names numbers of glyphs instead of characters. */
const IMPLAUSIBLE = 0.3;

/** Glyphs with their characters, or `LOST` where the file does not tell them: singly, or for a whole font. */
export function readableText(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  const untold = new Set<PlacedGlyph["font"]>();
  for (const [font, printed] of grouped(
    glyphs.filter((glyph) => !isBlank(glyph)),
    (glyph) => glyph.font,
  )) {
    const strange = printed.filter(({ text }) => !isLost(text) && !PLAUSIBLE.test(text));
    if (strange.length > printed.length * IMPLAUSIBLE) untold.add(font);
  }
  return glyphs.map((glyph) =>
    !isBlank(glyph) && (isLost(glyph.text) || untold.has(glyph.font)) ? { ...glyph, text: LOST } : glyph,
  );
}

function isLost(text: string): boolean {
  return /^[\p{Cc}\ufffd]*$/u.test(text);
}
