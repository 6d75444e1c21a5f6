import { THREE_PUBLIC_AND_MEETINGS } from "../../core/budget/measureGroups.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { measureNamed } from "./measures.ts";

/** 未安排公务用车购置费: the body plans none of it. `start` and `end` mark the words that say so. */
export interface NothingPlanned {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

const NOT = "(?:没有|未|不再|暂未)安排";
const BEFORE = new RegExp(`(${NOT})(?:使用)?(?:财政拨款)?([^,;。\\d]{2,24})$`, "u");
const BEHIND = new RegExp(`^(.{2,60}?)(${NOT})(?:预算|支出|经费|资金)*$`, "u");
const CAN_BE_NONE: readonly Measure[] = [...THREE_PUBLIC_AND_MEETINGS, "procurement"];

/** Reads the clauses of a sentence that say that nothing is planned for an item; reasons are passed over. */
export function nothingPlannedIn(sentence: string): readonly NothingPlanned[] {
  const found: NothingPlanned[] = [];
  for (const clause of sentence.matchAll(/[^,;。:]+/gu)) {
    const [text] = clause;
    if (/原因|由于|因为|统筹|统一/u.test(text)) break;
    const parts = BEHIND.exec(text) ?? BEFORE.exec(text);
    if (parts === null) continue;
    const [, first = "", second = ""] = parts;
    const words = new RegExp(`^${NOT}$`, "u").test(first) ? first : second;
    const measure = measureNamed(words === first ? second : first)?.measure;
    if (measure === undefined || !CAN_BE_NONE.includes(measure)) continue;
    const start = clause.index + text.indexOf(words);
    found.push({ measure, start, end: start + words.length });
  }
  return found;
}
