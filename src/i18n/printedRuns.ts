import type { Language } from "./language.ts";

/** A piece of a text, and whether it is Chinese. */
export interface PrintedRun {
  readonly text: string;
  readonly chinese: boolean;
}

// Chinese with the punctuation, figures and spaces inside it; brackets that open or close it belong to it.
const CHINESE =
  /([（《“【〔]*\p{Script=Han}(?:[\p{Script=Han}0-9\s、，。；：·（）《》“”【】〔〕]*[\p{Script=Han}）》”】〕])?)/u;

/** A text told apart into its Chinese and the rest, in its order; joined again it is the same text. */
export function printedRuns(text: string): readonly PrintedRun[] {
  return text
    .split(CHINESE)
    .map((piece, index) => ({ text: piece, chinese: index % 2 === 1 }))
    .filter((run) => run.text !== "");
}

/** `zh-CN` for a text with Chinese on an English page; undefined where the page's own language holds. */
export function printedLang(text: string, language: Language): "zh-CN" | undefined {
  return language === "en" && CHINESE.test(text) ? "zh-CN" : undefined;
}
