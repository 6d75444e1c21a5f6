import type { Paragraph } from "../readers/block.ts";

const ENDS_WHOLE = /[。；;！!？?：:]\s*$/u;
const STARTS_INSIDE = /^\s*(?:[\d.，,]+\s*(?:[亿万千]?\s*元|%|％|倍)|[亿万千]\s*元|[，,。；;）)])/u;

/** Paragraphs as sentences need them: a figure that a line break cut off goes back to its words. */
export function joinBroken(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const broken =
      before !== undefined && !ENDS_WHOLE.test(before.text) && STARTS_INSIDE.test(paragraph.text);
    if (broken)
      joined[joined.length - 1] = { ...before, text: `${before.text}${paragraph.text.trimStart()}` };
    else joined.push(paragraph);
  }
  return joined;
}
