import { halfWidth, removeMarks } from "../../core/text/chinese.ts";

/**
 * Prose as the rules read it: half-width signs, no spaces, no quotation marks.
 * `at[i]` is where character i stands in `raw`, so that a figure is quoted as printed.
 */
export interface PlainText {
  readonly raw: string;
  readonly text: string;
  readonly at: readonly number[];
}

const DROPPED = /[\s“”‘’"'「」『』〝〞]/u;

/** Makes a paragraph readable for the rules; the marks of word processors are left out of both. */
export function plainText(paragraph: string): PlainText {
  const raw = removeMarks(paragraph);
  const at: number[] = [];
  let text = "";
  let position = 0;
  for (const sign of raw) {
    const half = halfWidth(sign);
    if (!DROPPED.test(half)) {
      for (let i = 0; i < half.length; i += 1) at.push(position);
      text += half;
    }
    position += sign.length;
  }
  return { raw, text, at };
}

/** The printed wording of characters `start` to `end` (exclusive) of the plain text. */
export function printedSlice(prose: PlainText, start: number, end: number): string {
  const from = prose.at[start];
  const last = prose.at[end - 1];
  if (from === undefined || last === undefined || end <= start) return "";
  const to = prose.at[end] ?? prose.raw.length;
  return prose.raw.slice(from, Math.max(last + 1, to)).trim();
}
