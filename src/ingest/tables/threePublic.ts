import type { Column } from "../../core/budget/disclosure.ts";
import type { Fund, Measure } from "../../core/budget/vocabulary.ts";
import { nameKey, normaliseText, stripListNumber } from "../../core/text/chinese.ts";
import { namesCount } from "../../core/text/countWords.ts";
import type { Candidate } from "./candidate.ts";
import { headKey, type Head } from "./columns.ts";
import { fundNamed, isSumWord, threePublicMeasure } from "./measureWords.ts";
import { readNamedRows } from "./namedRows.ts";
import type { Recogniser, TableReading } from "./recogniser.ts";
import { bodyRows, textAt, type BodyRow } from "./rows.ts";

/** “三公”经费支出表: the items as rows with a column per fund, or one row with a column per item. */
export const threePublic: Recogniser = {
  kind: "three-public",
  recognises(candidate, head) {
    const rows = bodyRows(candidate, head);
    const names = rows.map(({ texts }) => nameKey(texts.join("")));
    const items = (texts: readonly string[]) =>
      ["因公出国", "公务接待"].every((item) => texts.some((text) => text.includes(item)));
    if (itemsAreColumns(head)) return true;
    const money = head.columns.some(({ role }) => role === "amount");
    const isNamed = rows.length === 0 && /三公/u.test(nameKey(candidate.title));
    return money && (isNamed || items(names)) && !head.columns.some(({ role }) => role === "code");
  },
  read: (candidate, head) =>
    itemsAreColumns(head) ? readItemColumns(candidate, head) : readItemRows(candidate, head),
};

function itemsAreColumns(head: Head): boolean {
  const heads = head.columns.map(headKey).join("|");
  return /因公出国/u.test(heads) && /公务接待/u.test(heads);
}

function readItemRows(candidate: Candidate, head: Head): TableReading {
  const rows = bodyRows(candidate, head);
  const name =
    head.columns.find(({ role }) => role === "name") ?? head.columns.find(({ role }) => role === "text");
  const fund = fundOfTitle(candidate.title);
  const columns = head.columns.map((column) =>
    column.role === "amount" ? { ...column, fund: column.fund ?? fund } : column,
  );
  const amounts = columns.filter(({ role }) => role === "amount");
  const measures = rows.map((row) => threePublicMeasure(textAt(row, name)));
  const holdsMore = measures.includes("meeting") || measures.includes("training");
  const read = readNamedRows(candidate, rows, amounts, (row, at) => {
    const label = textAt(row, name);
    if (label === "" || namesCount(label)) return null;
    const isSum = isSumWord(stripListNumber(label));
    const measure = isSum ? (holdsMore ? "three-public-meeting-training" : "three-public") : measures[at];
    const isTotal = isSum || measure === "three-public";
    return {
      name: label,
      level: isTotal ? 0 : PARTS.has(measure ?? "total") ? 2 : 1,
      role: isTotal ? "total" : "item",
      measure: measure ?? null,
    };
  });
  return { columns, ...read };
}

/** 购置费 and 运行费 alone, under the head that names the vehicles. */
function partOfVehicles(head: string): Measure | null {
  const key = nameKey(head);
  if (/^购置费?$/u.test(key)) return "vehicle-purchase";
  return /^(?:运行维护|运行|运维)费?$/u.test(key) ? "vehicle-operation" : null;
}

const PARTS: ReadonlySet<Measure> = new Set([
  "overseas-teaching",
  "overseas-other",
  "vehicle-purchase",
  "vehicle-operation",
]);

function readItemColumns(candidate: Candidate, head: Head): TableReading {
  const sum = wholeOf(head);
  const fund = fundOfTitle(candidate.title);
  const columns = head.columns.map((column) =>
    column.role === "name" || column.role === "ordinal" || column.role === "code"
      ? column
      : column.heads.some(namesCount)
        ? { ...column, role: "text" as const }
        : { ...column, role: "amount" as const, measure: itemOf(column, sum), fund: column.fund ?? fund },
  );
  const amounts = columns.filter(({ role }) => role === "amount");
  const name = columns.find(({ role }) => role === "name");
  const rows = bodyRows(candidate, head);
  const whole = wholeRow(rows, columns);
  const read = readNamedRows(candidate, rows, amounts, (row) => ({
    name: textAt(row, name),
    level: row === whole ? 0 : 1,
    role: row === whole ? "total" : "item",
  }));
  return { columns, ...read };
}

/**
 * The row of the whole where bodies have a row each: 合计, the only row, or the one body whose code
 * begins all others'; null where none is the whole of the others.
 */
function wholeRow(rows: readonly BodyRow[], columns: readonly Column[]): BodyRow | null {
  const sum = rows.find(({ texts }) => texts.some(isSumWord));
  if (sum !== undefined || rows.length === 1) return sum ?? rows[0] ?? null;
  const code = columns.find(({ role }) => role === "code");
  const codes = rows.map((row) => normaliseText(textAt(row, code)));
  const at = codes.findIndex((own) => /^[0-9]+$/u.test(own) && codes.every((each) => each.startsWith(own)));
  const isOne = at >= 0 && codes.filter((each) => each === codes[at]).length === 1;
  return isOne ? (rows[at] ?? null) : null;
}

/** The fund a table of one fund is titled with; null for 一般公共预算, the usual one, and where none is named. */
function fundOfTitle(title: string): Fund | null {
  const fund = fundNamed(title);
  return fund === "general" ? null : fund;
}

/** A 合计 beside 会议费 and 培训费 holds them too and is never 三公, which then has a 小计 of its own. */
function wholeOf(head: Head): Measure {
  const isOutside = head.columns.some((column) => /^(?:会议费|培训费)/u.test(headKey(column)));
  return isOutside ? "three-public-meeting-training" : "three-public";
}

/** 小计 belongs to the item above it, 合计 to the whole; 预算数 and 决算数 are no items. */
function itemOf(column: Column, whole: Measure): Measure | null {
  let part: Measure | null = null;
  for (const head of [...column.heads].reverse()) {
    const measure = threePublicMeasure(head);
    if (measure !== null) return measure === "vehicles" ? (part ?? measure) : measure;
    part ??= partOfVehicles(head);
  }
  return column.heads.some(isSumWord) ? whole : null;
}
