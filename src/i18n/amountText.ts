import type { Figure, FormulaTerm } from "../core/budget/figure.ts";
import { derivedFigure } from "../core/budget/figureOf.ts";
import type { Fen } from "../core/money/fen.ts";
import { formatAmount, formatExact, formatSigned, isRounded, MINUS } from "../core/money/formatAmount.ts";
import { formatMillions } from "../core/money/formatMillions.ts";
import { multiplyFen, percentText } from "../core/money/ratio.ts";
import { fenPerUnit, type MoneyUnit } from "../core/money/unit.ts";
import { commonMessages } from "./commonMessages.ts";
import type { Language } from "./language.ts";

/** The language and unit a reader chose. */
export interface Reading {
  readonly language: Language;
  readonly unit: MoneyUnit;
}

/** An amount within a sentence: "1,140.33万元", "RMB 11.40 million". */
export function amountInSentence(amount: Fen, { language, unit }: Reading): string {
  if (language === "en") return formatMillions(amount);
  return `${formatAmount(amount, unit)}${commonMessages.zh.units[unit]}`;
}

/** Every digit of an amount with its unit: "1,788.7739万元", "17,887,739元", "17,887,739 yuan". */
export function exactAmount(amount: Fen, { language, unit }: Reading): string {
  const words = commonMessages[language].units[unit];
  const wholeYuan = unit === "yuan" && amount % fenPerUnit("yuan") === 0;
  const digits = wholeYuan ? formatAmount(amount, unit, { digits: 0 }) : formatExact(amount, unit);
  if (language === "zh") return `${digits}${words}`;
  return unit === "yuan" ? `${digits} ${words}` : `${digits} × ${words}`;
}

/** The amount as shown, with its unit, where a reader compares it with the exact one: "1,788.77万元". */
export function shownAmount(amount: Fen, { language, unit }: Reading): string {
  const words = commonMessages[language].units[unit];
  const digits = formatAmount(amount, unit);
  if (language === "zh") return `${digits}${words}`;
  return unit === "yuan" ? `${digits} ${words}` : `${digits} × ${words}`;
}

/** An amount in a column whose head names the unit: "1,140.33"; a change carries its sign, "+52.20". */
export function amountInColumn(amount: Fen, unit: MoneyUnit, as: "amount" | "change" = "amount"): string {
  return as === "change" ? formatSigned(amount, unit) : formatAmount(amount, unit);
}

/**
 * A derived figure's formula, as a reader would write it: "4 × 2.79 + 11.85 − 2.00", "20.00 ÷ 7".
 * Never rounded; ceilings keep their sign, "≤2.00 + ≤18.00". "" for a figure without a formula.
 */
export function formulaText({ formula, divisor }: Figure, unit: MoneyUnit): string {
  const terms = formula ?? [];
  const sum = terms.map((term, index) => `${signBefore(term, index)}${factorsText(term, unit)}`).join("");
  if (divisor === undefined) return sum;
  return `${terms.length > 1 ? `(${sum})` : sum} ÷ ${divisor.count}`;
}

/** The formula with what it comes to: "1,140.33 + 261.88 = 1,402.21", "20.00 ÷ 7 ≈ 2.86（四舍五入）". */
export function computedText(figure: Figure, { language, unit }: Reading): string {
  const { amount, divisor } = figure;
  const formula = formulaText(figure, unit);
  if (amount === null) return `${formula} = ?`;
  if (divisor === undefined) return `${formula} = ${formatExact(amount, unit)}`;
  if (isExactQuotient(figure, unit)) return `${formula} = ${formatAmount(amount, unit)}`;
  const { rounded } = commonMessages[language];
  return `${formula} ≈ ${formatAmount(amount, unit)}${rounded}`;
}

/** Whether a quotient is shown with every digit it has; a rounded one is never called exact. */
export function isExactQuotient({ amount, divisor, formula }: Figure, unit: MoneyUnit): boolean {
  if (amount === null || divisor === undefined || isRounded(amount, unit)) return false;
  return multiplyFen(divisor.count, amount) === derivedFigure(formula ?? []).amount;
}

function signBefore(term: FormulaTerm, index: number): string {
  if (index === 0) return term.sign === -1 ? "−" : "";
  return term.sign === -1 ? " − " : " + ";
}

function factorsText(term: FormulaTerm, unit: MoneyUnit): string {
  return term.factors
    .map(({ amount, count, bound = "" }) => {
      if (amount === null) return `${bound}${count ?? ""}`;
      const text = `${bound}${formatExact(amount, unit)}`;
      return amount < 0 ? `(${text})` : text;
    })
    .join(" × ");
}

/**
 * What a figure's look alone does not say: its formula, its state, its exact value where the shown one
 * is rounded. Null for a plain stated figure shown in full.
 */
export function figureNote(figure: Figure, reading: Reading): string | null {
  const { language, unit } = reading;
  const { amount, formula, state } = figure;
  const words = commonMessages[language];
  const notes: string[] = [];
  if (formula !== null) notes.push(words.derivedAs(formulaText(figure, unit), words.unitHead(unit)));
  else if (state !== "stated") notes.push(words.stateNotes[state]);
  // A quotient is rounded at the fen already: it has no exact value to tell.
  if (amount !== null && isRounded(amount, unit) && figure.divisor === undefined)
    notes.push(words.exactly(exactAmount(amount, reading)));
  return notes.length === 0 ? null : notes.join(language === "zh" ? "" : " ");
}

/** A rate of change with the sign of its change, "−18.68%"; null where either is not known. */
export function signedRate(delta: Fen | null, percent: string | null): string | null {
  if (delta === null || percent === null) return null;
  return `${delta > 0 ? "+" : delta < 0 ? MINUS : ""}${percent}%`;
}

/** A share as it is shown: "36.74%", 不足0.01%; null where an amount is not known or the whole is nil. */
export function shareText(part: Fen | null, whole: Fen | null, language: Language): string | null {
  if (part === null || whole === null || whole < 0) return null;
  const share = percentText(part, whole);
  switch (share.kind) {
    case "none":
      return null;
    case "below":
      return commonMessages[language].below(share.limit);
    case "percent":
      return share.text;
  }
}
