import { APPROPRIATION_SHARE } from "../../core/budget/statement.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { withoutBase } from "./changes.ts";
import { pathNamed, pathText, type FunctionPath } from "./functionPath.ts";
import { fundNamed, isFilling, measureNamed, wholeNamed } from "./measures.ts";
import { plainText } from "./plainText.ts";
import { DOMESTIC_GUESTS, FOREIGN_GUESTS } from "./counts.ts";
import { of, type Subject } from "./subject.ts";

/** What the words before a figure say it is about. */
export type LeadSubject =
  | { readonly kind: "named"; readonly subject: Subject; readonly path: FunctionPath | null }
  /** 支出预算 and 年初预算: the figure is about what was named before. `side` where 收入 or 支出 is said. */
  | { readonly kind: "carried"; readonly side: "revenue" | "total" | null }
  | { readonly kind: "unknown"; readonly name: string };

const NUMBER = /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]+)+(?!\d(?!\d{4}(?:\d\d)?\p{Script=Han}))/u;
// A remark adds nothing to the subject; (2010301) is the code of what stands before it.
const CODED_REMARK_KEPT = /\((?!\d{5}(?:\d\d)?\))[^()]{4,}\)/gu;
const LIST_SIGN = /^(?:、|以及|和|及(?!其)|与)/u;
const OF_GRANTS: readonly Measure[] = ["appropriation", "opening-balance"];
const OF_APPROPRIATION: readonly Measure[] = ["total", "basic", "project", "personnel", "public-operating"];

/** Reads the clauses before a figure from the last one back, until one of them names something. */
export function subjectOfLead(lead: string, under: FunctionPath): LeadSubject {
  // 预算支出合计 behind 公共安全支出（类）检察（款）： is that line's, so a whole waits for a better name.
  let whole: LeadSubject | null = null;
  for (const part of lead.split(/[,:;]/u).reverse()) {
    const clause = withoutBase(
      part
        .replace(CODED_REMARK_KEPT, "")
        .replace(/^\)+|\($/gu, "")
        .replace(LIST_SIGN, "")
        .replace(NUMBER, ""),
    );
    const named = namedIn(clause, under);
    if (named !== null) return named;
    const alone = isFilling(clause) ? wholeNamed(clause) : null;
    if (alone !== null) whole ??= wholeAlone(alone, clause);
    else if (!isFilling(clause)) return whole ?? { kind: "unknown", name: clause };
  }
  return whole ?? { kind: "carried", side: null };
}

/** What a heading announces: 三、机关运行经费安排情况; null where it names no measure. */
export function subjectOfHeading(heading: string): Subject | null {
  const text = plainText(heading).text.replace(NUMBER, "");
  const bare = text.replace(/(?:预算|决算)?(?:安排|支出|收支)?(?:总体)?(?:情况|信息).*$/u, "");
  const named = measureNamed(bare);
  if (named === null) return null;
  return subjectOf(named.measure, bare, named.item);
}

function namedIn(clause: string, under: FunctionPath): Extract<LeadSubject, { kind: "named" }> | null {
  const line = pathNamed(clause, under);
  if (line !== null) {
    const inside = measureNamed(line.behind);
    if (inside === null && !isFilling(line.behind)) return null;
    const subject = subjectOf(inside?.measure ?? "total", clause, null);
    const coded = line.code === null ? {} : { code: line.code };
    return { kind: "named", subject: { ...subject, path: pathText(line.path), ...coded }, path: line.path };
  }
  if (/预留|中小|小微/u.test(clause) && /采购/u.test(clause)) return null;
  const named = measureNamed(clause);
  if (named !== null && isOneOfSeveral(clause.slice(0, named.start))) return null;
  const granted = named === null || OF_GRANTS.includes(named.measure) ? grantedIn(clause) : null;
  if (granted !== null) return { kind: "named", subject: granted, path: null };
  if (named !== null) {
    return { kind: "named", subject: subjectOf(named.measure, clause, named.item), path: null };
  }
  const whole = isFilling(clause) ? null : wholeNamed(clause);
  if (whole === null) return null;
  return { kind: "named", subject: subjectOf(whole.measure, clause, null), path: null };
}

function wholeAlone(
  whole: { readonly measure: "revenue" | "total"; readonly bare: boolean },
  clause: string,
): LeadSubject {
  if (whole.bare) return { kind: "carried", side: whole.measure };
  return { kind: "named", subject: subjectOf(whole.measure, clause, null), path: null };
}

/** 会议费、培训费共5万元 and 基本支出和项目支出5万元 state neither the one nor the other. */
function isOneOfSeveral(before: string): boolean {
  const found = /^(.*)(?:、|和|及|与)$/u.exec(before);
  return found?.[1] !== undefined && measureNamed(found[1]) !== null;
}

/** 一般公共预算拨款, 上年结转的政府性基金收入: money granted from one fund, this year's or left from the last. */
function grantedIn(clause: string): Subject | null {
  const found =
    /(?:^|[年度])(?:其中)?(?:本年|当年)?((?:上年度?|年初)(?:财政拨款)?(?:结转和?结余|结转|结余)(?:资金)?的?)?(一般公共预算|(?:政府性)?基金(?:预算)?|国有资本经营(?:预算)?)(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(预算)?(收入)?$/u.exec(
      clause.replace(/(?:安排|为|是|约|数)+$/u, ""),
    );
  if (found === null) return null;
  const fund = fundNamed(clause);
  if (found[1] !== undefined) return { measure: "opening-balance", fund, item: null, path: null };
  if (found[4] === undefined && !/拨款|资金/u.test(clause)) return null;
  return { measure: "appropriation", fund, item: null, path: null };
}

function subjectOf(measure: Measure, clause: string, item: string | null): Subject {
  if (measure === "reception" && /外事|外宾|国\(境\)外/u.test(clause)) return of(measure, FOREIGN_GUESTS);
  if (measure === "fixed-assets" && /其他固定资产/u.test(clause)) return of(measure, "其他固定资产");
  if (measure === "reception" && /国内(?:公务)?接待/u.test(clause)) return of(measure, DOMESTIC_GUESTS);
  const fund = fundNamed(clause);
  const share = fund === null && OF_APPROPRIATION.includes(measure) && /财政拨款/u.test(clause);
  return { measure, fund, item: item ?? (share ? APPROPRIATION_SHARE : null), path: null };
}
