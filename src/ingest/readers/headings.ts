import { normaliseText } from "../../core/text/chinese.ts";

const ARTICLE = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、)/u;
const LONGEST_HEADING = 40;

/**
 * Whether a paragraph is the heading of an article or part (三、机关运行经费安排情况):
 * numbered in Chinese numerals, short, and no sentence.
 */
export function isHeading(text: string): boolean {
  const line = normaliseText(text);
  return line.length <= LONGEST_HEADING && ARTICLE.test(line) && !/[。；;：:]/u.test(line);
}

/** A printed page mark that a conversion left among the paragraphs. */
export function isPageMark(text: string): boolean {
  return /^(?:page number|第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?|[-—－]\s*\d+\s*[-—－])$/iu.test(text.trim());
}
