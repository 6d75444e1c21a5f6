import type { CheckedDocument } from "../../core/checks/findingCounts.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { SourceRef } from "../../core/budget/source.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { isNotStated } from "../../core/checks/notStated.ts";
import { formatExact } from "../../core/money/formatAmount.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { OUTCOMES_SHOWN, resultsOf } from "./grouped.ts";
import { operandName, placeName, subjectName, tidy } from "./operands.ts";

const NUMERALS = ["一", "二", "三", "四", "五"] as const;

/**
 * The text for the publishing department, in Chinese: every result but agreements and rounding, each with
 * both passages as printed and where they stand. Null where there is none.
 */
export function letterOf(disclosure: Disclosure, checks: readonly CheckResult[]): string | null {
  const groups = OUTCOMES_SHOWN.filter((outcome) => outcome !== "agrees" && outcome !== "within-rounding")
    .map((outcome) => ({ outcome, results: resultsOf(checks, outcome) }))
    .filter(({ results }) => results.length > 0);
  if (groups.length === 0) return null;
  const { department, documents, year, phase } = disclosure;
  const listed = groups.reduce((sum, { results }) => sum + results.length, 0);
  const title = documents[0]?.title ?? commonMessages.zh.yearPhase(year, phase);
  const agreeing = checks.filter(({ outcome }) => outcome === "agrees").length;
  const opening = [
    `${department.name}：`,
    `对贵单位公开的《${title}》作了${checks.length}处核对，其中${agreeing}处一致。以下${listed}处供参考，只列原文所写的数和位置，不作判断。`,
  ];
  const body = groups.flatMap(({ outcome, results }, index) => [
    "",
    `${NUMERALS[index] ?? ""}、${checkMessages.zh.outcomes[outcome]}（${results.length}处）`,
    ...results.flatMap((result, at) => itemOf(disclosure, result, at + 1)),
  ]);
  const sha = documents[0]?.sha256;
  return [...opening, ...body, "", ...(sha === undefined ? [] : [`所据文件SHA-256：${sha}`])].join("\n");
}

/** What is written to one department. */
export interface DepartmentLetter {
  /** Key of the department. */
  readonly key: string;
  readonly department: string;
  /** How many results its text lists. */
  readonly points: number;
  readonly text: string;
}

/** One text a department that published several documents: those of its documents under one another. */
export function lettersOf(documents: readonly CheckedDocument[]): readonly DepartmentLetter[] {
  const keys = [...new Set(documents.map(({ disclosure }) => disclosure.department.key))];
  return keys.flatMap((key): readonly DepartmentLetter[] => {
    const own = documents.filter(({ disclosure }) => disclosure.department.key === key);
    const texts = own
      .map(({ disclosure, checks }) => letterOf(disclosure, checks))
      .filter((text) => text !== null);
    const department = own[0]?.disclosure.department.name;
    if (department === undefined || texts.length === 0) return [];
    const points = own.reduce((sum, { checks }) => sum + checks.filter(isWritten).length, 0);
    return [{ key, department, points, text: texts.join("\n\n") }];
  });
}

function isWritten({ outcome }: CheckResult): boolean {
  return outcome !== "agrees" && outcome !== "within-rounding";
}

function itemOf(disclosure: Disclosure, result: CheckResult, at: number): readonly string[] {
  const { rule, cause, parts, whole, residual } = result;
  const subject = subjectName(disclosure, result, "zh");
  const why =
    cause === null ? null : (qualityMessages.zh.cause(cause, rule) ?? checkMessages.zh.cause(cause));
  const tag = isNotStated(result) ? `（${qualityMessages.zh.notStated}）` : "";
  return [
    `${at}. ${checkMessages.zh.rules[rule]}${tag}${subject === "" ? "" : `：${subject}`}`,
    ...parts.map((part) => `   ${passageOf(disclosure, part)}`),
    ...(whole === null ? [] : [`   ${passageOf(disclosure, whole)}`]),
    ...(residual === null || residual === 0 ? [] : [`   前后相差${formatExact(residual, "wan")}万元。`]),
    ...(why === null ? [] : [`   ${why}`]),
  ];
}

/** 《部门预算支出总表》的一格 as printed: name, words of the source, place. */
function passageOf(disclosure: Disclosure, operand: Operand): string {
  const printed = operand.printed
    .map(tidy)
    .filter((text) => text !== "")
    .join("×");
  const source = operand.sources[0];
  const place = source === undefined ? "" : placeName(disclosure, source, "zh");
  const words = printed === "" ? "空白" : `${printed}${unitOf(disclosure, source, printed)}`;
  return `${operandName(disclosure, operand, "zh")}：${words}${place === "" ? "" : `（${place}）`}`;
}

/** The unit of the table, for a cell that prints digits alone. */
function unitOf(disclosure: Disclosure, source: SourceRef | undefined, printed: string): string {
  if (
    source?.kind !== "cell" ||
    source.disclosure !== disclosure.id ||
    !/^[-−]?[0-9][0-9,.]*$/u.test(printed)
  )
    return "";
  const unit = tableOf(disclosure, source.table)?.unit ?? null;
  return unit === null ? "" : commonMessages.zh.units[unit];
}
