import { citedValue } from "../../core/budget/citedValue.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { Figure, FormulaTerm } from "../../core/budget/figure.ts";
import { periodOfId } from "../../core/budget/disclosureId.ts";
import { figureAt } from "../../core/budget/resolveFigure.ts";
import { derivedFigure, statedFigure } from "../../core/budget/figureOf.ts";
import type { SourceRef } from "../../core/budget/source.ts";
import { MEASURES, type Measure } from "../../core/budget/vocabulary.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { placeOf } from "../../ui/evidence/figureEvidence.ts";

/**
 * The figure of an operand with one source, unsigned where a sentence states a decrease; null for what
 * is no money. Of another disclosure the check's own amount is taken: its evidence opens there.
 */
export function operandFigure(disclosure: Disclosure, { sources, amount }: Operand): Figure | null {
  const [source] = sources;
  if (source !== undefined && source.disclosure !== disclosure.id)
    return amount === null ? null : statedFigure(amount, source);
  const figure = source === undefined ? null : figureAt(disclosure, source);
  return figure === null || amount === null ? figure : { ...figure, amount };
}

/** The money of a product and what it is multiplied by, as printed; null for any other operand. */
export function productOf(
  disclosure: Disclosure,
  operand: Operand,
): { readonly price: Figure; readonly counts: readonly string[] } | null {
  const [source, ...more] = operand.sources;
  if (source === undefined || more.length === 0) return null;
  const price = figureAt(disclosure, source);
  if (price === null) return null;
  // A stated decrease is printed without a sign: the operand has it.
  const amount = citedValue(disclosure, source)?.amount ?? price.amount;
  return { price: { ...price, amount }, counts: operand.printed.slice(1) };
}

/** Σ of the parts with its formula; null where the check forms none. */
export function sumFigure(disclosure: Disclosure, { parts, computed }: CheckResult): Figure | null {
  if (computed === null) return null;
  const sum = derivedFigure(termsOf(disclosure, parts, 1));
  return sum.amount === computed ? sum : null;
}

/** Parts − whole with its formula; null where the check forms none. */
export function residualFigure(
  disclosure: Disclosure,
  { parts, whole, residual }: CheckResult,
): Figure | null {
  if (residual === null || whole === null) return null;
  const figure = derivedFigure([...termsOf(disclosure, parts, 1), ...termsOf(disclosure, [whole], -1)]);
  return figure.amount === residual ? figure : null;
}

function termsOf(disclosure: Disclosure, operands: readonly Operand[], side: 1 | -1): readonly FormulaTerm[] {
  return operands.flatMap(({ sign, sources, amount }): readonly FormulaTerm[] => {
    if (amount === null) return [];
    const [only, ...more] = sources;
    const foreign = only !== undefined && more.length === 0 && only.disclosure !== disclosure.id;
    const factors = foreign
      ? [{ source: only, amount, count: null }]
      : sources.map((source) => citedValue(disclosure, source)).filter((each) => each !== null);
    return factors.length === 0 ? [] : [{ sign: sign === side ? 1 : -1, factors }];
  });
}

/** What an operand is called: the line or item as printed, with its measure where that is a mere 合计; else the measure. */
export function operandName(
  disclosure: Disclosure,
  { code, label, measure, sources }: Operand,
  language: Language,
): string {
  const name = tidy(label);
  const period = otherPeriod(disclosure, sources[0], language);
  const measured = measure === null ? "" : budgetTerms[language].measures[measure];
  if (name === "") return [period, measured].filter(Boolean).join(" ");
  const ofMeasure = MERE_TOTAL.test(name) && measure !== "total" && measured !== "";
  return [period, code, ofMeasure ? `${name} · ${measured}` : name].filter(Boolean).join(" ");
}

/** 2017年预算, of a figure that another disclosure prints; "" for the disclosure's own. */
function otherPeriod(disclosure: Disclosure, source: SourceRef | undefined, language: Language): string {
  if (source === undefined || source.disclosure === disclosure.id) return "";
  const period = periodOfId(source.disclosure);
  return period === null ? "" : commonMessages[language].yearPhase(period.year, period.phase);
}

const MERE_TOTAL = /^合计$/u;

/** Table, line and column a check is about; the measure where no one column holds it. */
export function subjectName(disclosure: Disclosure, result: CheckResult, language: Language): string {
  const { subject, whole } = result;
  const table = subject.table === null ? null : tableOf(disclosure, subject.table);
  const line = [subject.code, subject.name === null ? null : tidy(subject.name)].filter(Boolean).join(" ");
  const title = table === null ? "" : tidy(table.title);
  const measure = isMeasure(subject.measure) ? budgetTerms[language].measures[subject.measure] : "";
  const column = columnOf(disclosure, whole, table?.id ?? null, language) ?? measure;
  return [title, line === title ? "" : line, column].filter((part) => part !== "").join(" › ");
}

function columnOf(
  disclosure: Disclosure,
  whole: Operand | null,
  table: string | null,
  language: Language,
): string | null {
  const source = whole?.sources[0];
  if (source?.kind !== "cell" || source.disclosure !== disclosure.id || source.table !== table) return null;
  const column = tidy(placeOf(disclosure, source, language)?.column ?? "");
  return column === "" ? null : column;
}

/** Where an operand is printed: table, row and column, or the place of the sentence. */
export function placeName(disclosure: Disclosure, source: SourceRef, language: Language): string {
  const at = placeOf(disclosure, source, language);
  if (at === null) return otherPeriod(disclosure, source, language);
  if (at.table !== null) return [at.table.title, at.row, at.column].map(tidy).filter(Boolean).join(" › ");
  const { side } = qualityMessages[language];
  const place = at.place === null ? "" : evidenceMessages[language].place(at.place);
  return [side.narrative, place].filter(Boolean).join(" › ");
}

/** A printed name without the spaces that fill its cell. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, "").replace(/›/gu, " › ");
}

function isMeasure(text: string | null): text is Measure {
  return MEASURES.some((measure) => measure === text);
}
