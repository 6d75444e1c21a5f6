import { printedSlice, type PlainText } from "./plainText.ts";

/** One sentence of a paragraph: where it starts in the plain text, its text, and its wording as printed. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly printed: string;
}

/** Cuts a paragraph at 。！？; a semicolon joins parts of one list and stays inside its sentence. */
export function sentencesOf(prose: PlainText): readonly Sentence[] {
  return [...prose.text.matchAll(/[^。!?]+[。!?]*/gu)].map((found) => ({
    start: found.index,
    text: found[0],
    printed: printedSlice(prose, found.index, found.index + found[0].length),
  }));
}
