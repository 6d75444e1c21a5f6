import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure, FormulaFactor } from "../../core/budget/figure.ts";
import type { SourceRef } from "../../core/budget/source.ts";
import { exactAmount, formulaText, type Reading } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { isComputed, placeOf, type PlaceOfFigure } from "./figureEvidence.ts";
import { figureTitle } from "./figureTitle.ts";
import { whereabouts } from "./whereabouts.ts";

const NAMED = 8;

/**
 * What a citation says of a figure, outermost first: year and phase, table, place, name and value. A
 * derived figure is named by what it means, with its formula and the place of every figure in it.
 */
export function citedPlaces(
  figure: Figure,
  disclosures: readonly Disclosure[],
  caption: string,
  reading: Reading,
): readonly string[] {
  const { language } = reading;
  const { yearPhase } = commonMessages[language];
  const home = disclosures[0];
  const title = figureTitle(figure, disclosures, caption, reading);
  // A figure of the year before is named with its year: 2022年预算.
  const year = home === undefined || title.year !== null ? "" : yearPhase(home.year, home.phase);
  const source = figure.sources[0];
  const place = source === undefined || home === undefined ? null : placeOf(home, source, language);
  const said = isComputed(figure)
    ? [year, `${title.cited}${derivation(figure, disclosures, reading)}`]
    : [year, place === null ? "" : tableAndPlace(place, language), title.cited];
  return said.filter((part) => part !== "");
}

/** （推算：1,140.33 + 261.88，单位：万元；1,140.33见“部门预算收支总表”第1张表，…；261.88见…）. */
function derivation(figure: Figure, disclosures: readonly Disclosure[], reading: Reading): string {
  const { language, unit } = reading;
  const words = evidenceMessages[language];
  const factors = operandsOf(figure);
  const places = factors.slice(0, NAMED).map((factor) => operandPlace(factor, disclosures, reading));
  const more = factors.length > NAMED ? [words.morePlaces(factors.length - NAMED)] : [];
  const formula = words.derivedFrom(formulaText(figure, unit), commonMessages[language].units[unit]);
  const said = [formula, ...places.filter((text) => text !== ""), ...more].join(words.clause);
  return language === "zh" ? `（${said}）` : ` (${said})`;
}

function operandsOf({ formula, divisor }: Figure): readonly FormulaFactor[] {
  const factors = (formula ?? []).flatMap((term) => term.factors);
  return divisor === undefined ? factors : [...factors, { ...divisor, amount: null }];
}

function operandPlace(
  { source, amount, count, bound }: FormulaFactor,
  disclosures: readonly Disclosure[],
  { language, unit }: Reading,
): string {
  const words = evidenceMessages[language];
  const disclosure = holderOf(source, disclosures);
  const place = disclosure === null ? null : placeOf(disclosure, source, language);
  if (place === null || disclosure === null) return "";
  const printed =
    amount === null ? (count ?? "") : exactAmount(amount, { language, unit: place.unit ?? unit });
  const document = disclosure === disclosures[0] ? "" : `《${place.document?.title ?? disclosure.id}》`;
  const column = place.column.split(" › ").at(-1) ?? "";
  const names = [...new Set([place.row, column])].filter((part) => part !== "").join(words.comma);
  const where = [document, tableAndPlace(place, language), names].filter((part) => part !== "");
  return words.seenAt(`${bound ?? ""}${printed}`, where.join(words.comma));
}

function tableAndPlace(place: PlaceOfFigure, language: Reading["language"]): string {
  const words = evidenceMessages[language];
  const { table } = place;
  const title = table === null ? "" : `${table.number ?? ""}“${table.title}”`;
  return [title, whereabouts(place, words)].filter((part) => part !== "").join(words.comma);
}

function holderOf(source: SourceRef, disclosures: readonly Disclosure[]): Disclosure | null {
  return disclosures.find(({ id }) => id === source.disclosure) ?? null;
}
