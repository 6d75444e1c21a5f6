import { citedValue } from "../../core/budget/citedValue.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { statedDelta, statementOf } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { SourceRef } from "../../core/budget/source.ts";
import type { Statement } from "../../core/budget/statement.ts";
import { stripListNumber } from "../../core/text/chinese.ts";
import { absFen, type Fen } from "../../core/money/fen.ts";
import { exactAmount, isExactQuotient, shownAmount, type Reading } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { changeClause, fundMeasureName } from "../../i18n/statementName.ts";
import { isComputed, placeOf } from "./figureEvidence.ts";

/** What a figure is called and what it is, in words: the head of its evidence and the core of its citation. */
export interface FigureTitle {
  /** 2010302 一般行政管理事务，项目支出; "" where nothing names it. */
  readonly name: string;
  /** 419.01万元, −261.88万元, ≤11.85万元, ≈2.86万元, or the word of its state. */
  readonly value: string;
  /** Both as a citation says them: 支出合计比上年减少261.88万元. */
  readonly cited: string;
  /** The year the name itself gives, where it is another than the disclosure's; null where it gives none. */
  readonly year: number | null;
}

/** Names a figure by what prints it; a derived one by what it means, else by its caption. */
export function figureTitle(
  figure: Figure,
  disclosures: readonly Disclosure[],
  caption: string,
  reading: Reading,
): FigureTitle {
  return isComputed(figure)
    ? computedTitle(figure, disclosures, caption, reading)
    : printedTitle(figure, disclosures, caption, reading);
}

function printedTitle(
  figure: Figure,
  disclosures: readonly Disclosure[],
  caption: string,
  reading: Reading,
): FigureTitle {
  const { language } = reading;
  const source = figure.sources[0];
  const disclosure = holderOf(source, disclosures);
  const place = source === undefined || disclosure === null ? null : placeOf(disclosure, source, language);
  const unit = place?.unit ?? reading.unit;
  const column = place?.column.split(" › ").at(-1) ?? "";
  const parts = [...new Set([place?.row ?? "", column])].filter((part) => part !== "");
  const name = parts.length === 0 ? lastOf(caption) : parts.join(commaOf(language));
  const exact =
    figure.amount === null
      ? commonMessages[language].states[figure.state]
      : exactAmount(figure.amount, { language, unit });
  if (place !== null && disclosure !== null && source !== undefined) {
    const delta = deltaAt(source, disclosure);
    if (delta !== null) {
      const size = exactAmount(absFen(delta.amount), { language, unit });
      const value = `${delta.amount > 0 ? "+" : ""}${exactAmount(delta.amount, { language, unit })}`;
      const row = place.row === "" ? "" : `${place.row}${commaOf(language)}`;
      return { name, value, cited: `${row}${changeClause(delta.statement, size, language)}`, year: null };
    }
    const bound = citedValue(disclosure, source)?.bound;
    if (bound !== undefined && figure.amount !== null) {
      return { name, value: place.printed, cited: `${name} ${place.printed}`, year: null };
    }
  }
  return { name, value: exact, cited: [name, exact].filter((part) => part !== "").join(" "), year: null };
}

function computedTitle(
  figure: Figure,
  disclosures: readonly Disclosure[],
  caption: string,
  reading: Reading,
): FigureTitle {
  const { language, unit } = reading;
  const prior = priorOf(figure, disclosures, language);
  const name =
    prior?.name ??
    ceilingName(figure, language) ??
    (lastOf(caption) || quotientName(figure, disclosures, language));
  const value = computedValue(figure, { language, unit });
  return {
    name,
    value,
    cited: [name, value].filter((part) => part !== "").join(" "),
    year: prior?.year ?? null,
  };
}

function computedValue(figure: Figure, reading: Reading): string {
  const { amount, divisor } = figure;
  if (amount === null) return commonMessages[reading.language].states.derived;
  if (divisor === undefined) return exactAmount(amount, reading);
  return `${isExactQuotient(figure, reading.unit) ? "" : "≈"}${shownAmount(amount, reading)}`;
}

/** This year's figure less its stated change is the figure of the year before: 2022年预算，支出合计. */
function priorOf(
  { formula, divisor }: Figure,
  disclosures: readonly Disclosure[],
  language: Reading["language"],
): { readonly name: string; readonly year: number } | null {
  if (formula === null || formula.length !== 2 || divisor !== undefined) return null;
  const changes = formula.flatMap(({ sign, factors }) => {
    const source = factors[0]?.source;
    const disclosure = holderOf(source, disclosures);
    const delta = source === undefined || disclosure === null ? null : deltaAt(source, disclosure);
    return delta === null || disclosure === null ? [] : [{ sign, disclosure, ...delta }];
  });
  const [only] = changes;
  if (only === undefined || changes.length > 1) return null;
  const { statement, amount, disclosure, sign } = only;
  if (sign !== (amount < 0 ? 1 : -1)) return null;
  const year = statement.change?.base.year ?? statement.year - 1;
  const said = [
    commonMessages[language].yearPhase(year, disclosure.phase),
    statement.item ?? statement.path,
    fundMeasureName(statement.measure, statement.fund, language),
  ];
  return { name: said.filter((part) => part !== null && part !== "").join(commaOf(language)), year };
}

function ceilingName({ formula }: Figure, language: Reading["language"]): string | null {
  const factors = (formula ?? []).flatMap((term) => term.factors);
  if (!factors.some(({ bound, amount }) => amount !== null && (bound === "≤" || bound === "<"))) return null;
  const { ceiling, ceilings } = evidenceMessages[language];
  return (formula ?? []).length > 1 ? ceilings : ceiling;
}

function quotientName(
  { formula, divisor }: Figure,
  disclosures: readonly Disclosure[],
  language: Reading["language"],
): string {
  const part = formula?.[0]?.factors[0]?.source;
  if (divisor === undefined || part === undefined) return "";
  const names = [part, divisor.source].map((source) => {
    const disclosure = holderOf(source, disclosures);
    const place = disclosure === null ? null : placeOf(disclosure, source, language);
    return place === null ? "" : stripListNumber(place.row === "" ? place.column : place.row);
  });
  return names.includes("") ? "" : names.join(" ÷ ");
}

interface StatedDelta {
  readonly statement: Statement;
  readonly amount: Fen;
}

function deltaAt(source: SourceRef, disclosure: Disclosure): StatedDelta | null {
  if (source.kind !== "statement" || source.part !== "delta") return null;
  const statement = statementOf(disclosure, source.statement);
  const amount = statement === null ? null : statedDelta(statement);
  return statement === null || amount === null ? null : { statement, amount };
}

function holderOf(source: SourceRef | undefined, disclosures: readonly Disclosure[]): Disclosure | null {
  return disclosures.find(({ id }) => id === source?.disclosure) ?? null;
}

function lastOf(caption: string): string {
  return caption.split("›").at(-1)?.trim() ?? caption;
}

function commaOf(language: Reading["language"]): string {
  return language === "zh" ? "，" : ", ";
}
