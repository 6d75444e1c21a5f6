import type { Fund } from "../../core/budget/vocabulary.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { Paragraph } from "../readers/block.ts";

const NONE_OF: Readonly<Record<Exclude<Fund, "general">, RegExp>> = {
  "government-fund": /(?:无|没有|未安排|不涉及)(?:使用|安排)?政府性基金/u,
  "state-capital": /(?:无|没有|未安排|不涉及)(?:使用|安排)?国有资本经营/u,
};
const LONGEST = 60;

/** The funds of which the narrative says in a sentence that the body has none: 本部门无政府性基金预算. */
export function fundsDeclaredNone(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const sentences = paragraphs.flatMap(({ text }) => normaliseText(text).split(/[。；;]/u));
  const short = sentences.filter((sentence) => sentence.length <= LONGEST);
  const declared = Object.entries(NONE_OF).filter(([, none]) => short.some((text) => none.test(text)));
  return new Set(declared.map(([fund]) => fund));
}
