import type { Headcount } from "../../core/budget/institution.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { Paragraph } from "../readers/block.ts";

const NUMBER = "(?:共有?|为|有|共计|合计|总数|总计|核定|:)*(\\d+)(?:名|人|个)";
/** 行政编制20名 is a part of the establishment, 行政和事业编制 the whole of it. */
const KIND = "(?:(?<!和)行政|(?<!和)事业|附属|工勤|政法|专项|参公)(?:人员)?";
const ESTABLISHED = new RegExp(`(?:(?<!${KIND})编制(?:人数|数|总数|人员|名额)?|编制内人员)${NUMBER}`, "u");
const SERVING = new RegExp(
  `(?:实有|年末实有|现有)?(?:在职|在编|在岗|在编在职|在职在编)(?:人员|职工|干部职工|人数|实有人数|总人数)*${NUMBER}|(?:年末)?实有(?:人员|人数|在职人员|干部职工)${NUMBER}`,
  "u",
);
const RETIRED = new RegExp(`离(?:、)?退休(?:人员|干部|职工|人数)*${NUMBER}`, "u");
const ONLY_RETIRED = new RegExp(`(?<!离、?)退休(?:人员|干部|职工|人数)*${NUMBER}`, "u");
const LEFT_EARLY = new RegExp(`离休(?:人员|干部|人数)*${NUMBER}`, "u");
const AS_OF = /截[至止](?:到)?(20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日|底|末)?|底|末|年底|年末)/u;

/**
 * How many people the narrative says the body has: 编制 60 名, 在职 55 人, 离退休 12 人.
 * @returns null where no sentence states at least two of them, or an establishment: one number alone may be of a unit only
 */
export function headcountOf(paragraphs: readonly Paragraph[]): Headcount | null {
  for (const { text } of paragraphs) {
    const plain = normaliseText(text);
    if (plain.length > LONGEST || !/编制|在职|实有|退休/u.test(plain)) continue;
    const found = headcountIn(plain);
    if (found !== null) return found;
  }
  return null;
}

const LONGEST = 600;

function headcountIn(plain: string): Headcount | null {
  // Several units' staff in one paragraph: none of the numbers is surely the body's own.
  if ([...plain.matchAll(new RegExp(ESTABLISHED, "gu"))].length > 1) return null;
  const established = numberIn(ESTABLISHED, plain);
  const serving = numberIn(SERVING, plain);
  const retired = retiredIn(plain);
  const stated = [established, serving, retired].filter((each) => each !== null).length;
  return stated < 2 ? null : { established, serving, retired, asOf: asOfIn(plain) };
}

function retiredIn(plain: string): number | null {
  const both = numberIn(RETIRED, plain);
  if (both !== null) return both;
  const early = numberIn(LEFT_EARLY, plain);
  const retired = numberIn(ONLY_RETIRED, plain);
  return retired === null ? early : retired + (early ?? 0);
}

function numberIn(pattern: RegExp, plain: string): number | null {
  const digits = pattern.exec(plain)?.slice(1).join("") ?? "";
  return digits === "" ? null : Number(digits);
}

/** 截至2023年12月31日 as an ISO date; 年底 is its last day. */
function asOfIn(plain: string): string | null {
  const found = AS_OF.exec(plain);
  if (found === null) return null;
  const [, year = "", month = "12", day] = found;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month.padStart(2, "0")}-${(day ?? String(last)).padStart(2, "0")}`;
}
