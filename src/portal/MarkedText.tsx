import type { Language } from "../i18n/language.ts";
import { printedRuns } from "../i18n/printedRuns.ts";

interface Props {
  readonly text: string;
  readonly language: Language;
}

/** A text with the documents' own Chinese marked as such on an English page. */
export function MarkedText({ text, language }: Props) {
  if (language === "zh") return text;
  return printedRuns(text).map(({ text: words, chinese }, at) =>
    chinese ? (
      <span key={at} lang="zh-CN">
        {words}
      </span>
    ) : (
      words
    ),
  );
}
