import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import type { Fen } from "../../core/money/fen.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { operandName, placeName, subjectName, tidy } from "./operands.ts";

const HEAD = [
  "disclosure_id",
  "department",
  "fiscal_year",
  "phase",
  "check_id",
  "rule",
  "rule_name",
  "outcome",
  "subject",
  "operands_printed",
  "whole_printed",
  "computed_yuan",
  "residual_yuan",
  "allowance_yuan",
  "cause",
  "places",
] as const;

/** Every result of every disclosure given: both sides as printed, money in yuan, exact; empty where there is none. */
export function resultsCsv(
  checked: readonly { readonly disclosure: Disclosure; readonly checks: readonly CheckResult[] }[],
  language: Language,
): string {
  const rows = checked.flatMap(({ disclosure, checks }) =>
    checks.map((result) => [
      disclosure.id,
      textCell(disclosure.department.name),
      String(disclosure.year),
      disclosure.phase,
      result.id,
      result.rule,
      textCell(checkMessages[language].rules[result.rule]),
      result.outcome,
      textCell(subjectName(disclosure, result, language)),
      textCell(result.parts.map((part) => printedOf(disclosure, part, language)).join("; ")),
      textCell(result.whole === null ? "" : printedOf(disclosure, result.whole, language)),
      yuan(result.computed),
      yuan(result.residual),
      yuan(result.allowance),
      textCell(result.cause === null ? "" : checkMessages[language].cause(result.cause)),
      textCell(placesOf(disclosure, result, language)),
    ]),
  );
  return csv(HEAD, rows);
}

function printedOf(disclosure: Disclosure, operand: Operand, language: Language): string {
  const sign = operand.sign === -1 ? "−" : "";
  return `${sign}${operandName(disclosure, operand, language)}: ${operand.printed.map(tidy).join("×")}`;
}

function placesOf(disclosure: Disclosure, { parts, whole }: CheckResult, language: Language): string {
  return (whole === null ? parts : [...parts, whole])
    .flatMap(({ sources }) => sources)
    .map((source) => placeName(disclosure, source, language))
    .join("; ");
}

function yuan(amount: Fen | null): string {
  return amount === null ? "" : formatPlain(amount);
}
