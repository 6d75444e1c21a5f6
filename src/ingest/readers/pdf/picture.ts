import { areaOf } from "./box.ts";
import { isBlank, type PageMarks } from "./marks.ts";

/** The share of a page small pictures must take to be the page itself, and the number of shapes that may be drawn letters. */
const COVERED = 0.3;
const DRAWN_LETTERS = 60;
/** More glyphs than a page number and a running head have. */
const FEW_GLYPHS = 12;

/**
 * Whether what a page says is only to be seen: scanned, or its letters drawn as shapes.
 * @param pictures how many large pictures were left out of the marks
 */
export function isPicture({ glyphs, images, shapes, width, height }: PageMarks, pictures: number): boolean {
  if (glyphs.filter((glyph) => !isBlank(glyph)).length > FEW_GLYPHS) return false;
  const covered = images.reduce((sum, image) => sum + areaOf(image), 0);
  return pictures > 0 || covered > COVERED * width * height || shapes > DRAWN_LETTERS;
}
