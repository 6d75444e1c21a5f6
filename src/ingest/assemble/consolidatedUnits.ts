import type { Disclosure } from "../../core/budget/disclosure.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { Paragraph } from "../readers/block.ts";

/** 部门预算是包括本部以及下属5家预算单位的…; 纳入…决算编制范围的单位. */
const INTRODUCES =
  /(?:部门)?(?:预算|决算)是?包括.*(?:本部|本级|机关).*下属([0-9]+)家|纳入.*(?:预算|决算)编制范围的(?:预算)?单位/u;
/** 纳入…编制范围的预算单位共计3家，具体包括：甲、乙、丙。 in one sentence. */
const LISTED =
  /编制范围的(?:预算)?单位(?:共计?([0-9]+|[一二三四五六七八九十])家)?[，,]?(?:具体|仅)?包括[:：]?([^。;；]+)/u;
/** 行政单位1家，参公单位1家，事业单位4家. */
const COUNTED = /(?:行政|参公|参照公务员法管理的?事业|(?<!参公)事业)单位([0-9]+)家/gu;
const ITEM = /^\s*[(（]?[0-9]{1,2}[)）.、．](?![0-9])\s*([^，,；;。]{2,40})/u;

/**
 * The units whose money a department's figures include, as its section on 机构设置 lists them
 * below the sentence that introduces them.
 * @returns null where the narrative lists none; `count` is the printed one where there is one
 */
export function consolidatedUnits(paragraphs: readonly Paragraph[]): Disclosure["consolidates"] {
  const texts = paragraphs.map(({ text }) => text);
  const own = texts.map(ofItself).find((units) => units !== null);
  if (own !== undefined) return own;
  const at = texts.findIndex((text) => INTRODUCES.test(normaliseText(text)));
  if (at === -1) return null;
  const listed = inOneSentence(texts[at] ?? "");
  if (listed !== null) return listed;
  const below = texts.slice(at + 1);
  const first = below.slice(0, 3).findIndex((text) => ITEM.test(text));
  const introduction = normaliseText(texts.slice(at, at + 1 + Math.max(first, 0)).join(""));
  const units = first === -1 ? [] : namesIn(below.slice(first));
  const count = countIn(introduction) ?? (units.length > 0 ? units.length : null);
  return count === null ? null : { count, units };
}

/** 预算数据仅包含厅机关本级 is one unit; 预算包含了…等4个所属事业单位 is the body and four. */
function ofItself(text: string): Disclosure["consolidates"] {
  const line = normaliseText(text);
  const only = /(?:预算|决算)数据?仅包[含括]([^,，。;；]*本级)/u.exec(line)?.[1];
  if (only !== undefined) return { count: 1, units: [only] };
  const below = /(?:预算|决算)包[含括]了?[^。;；]{0,40}?([0-9]+)[个家]所属(?:事业)?单位的?收支/u.exec(
    line,
  )?.[1];
  return below === undefined ? null : { count: Number(below) + 1, units: [] };
}

function inOneSentence(text: string): Disclosure["consolidates"] {
  const [, counted, all = ""] = LISTED.exec(text.replace(/\s+/gu, "")) ?? [];
  const list = all.replace(/[,，]不含.*$/u, "");
  const units = list.split("、").filter((name) => name !== "");
  if (units.length === 0) return null;
  // A count that the list does not bear out is the printed one all the same; the list may be cut short.
  const count = counted === undefined ? units.length : countOf(counted);
  return { count, units: list.includes(",") || list.includes("，") ? [] : units };
}

function countOf(text: string): number {
  const numeral = "一二三四五六七八九十".indexOf(text);
  return numeral === -1 ? Number(text) : numeral + 1;
}

function namesIn(items: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const text of items) {
    const item = ITEM.exec(text)?.[1];
    if (item === undefined) break;
    names.push(
      item
        .trim()
        .replace(/^下属(?:行政|事业)单位/u, "")
        .replace(/不单列预算$/u, ""),
    );
  }
  return names;
}

function countIn(text: string): number | null {
  const counted = [...text.matchAll(COUNTED)].map(([, count]) => Number(count));
  if (counted.length > 0) return counted.reduce((sum, count) => sum + count, 0);
  const below = INTRODUCES.exec(text)?.[1];
  return below === undefined ? null : Number(below) + 1;
}
