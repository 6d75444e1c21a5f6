import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Figure } from "../core/budget/figure.ts";
import { amountInColumn, amountInSentence } from "../i18n/amountText.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { periodName } from "./publishedSite.ts";

/** Every amount of a published page is in 万元. */
export const UNIT = "wan";

/** 平乡县人民政府办公室2023年预算. */
export function disclosureTitle(entry: CatalogEntry, language: Language): string {
  return portalMessages[language].disclosure(entry.department, periodName(entry, language));
}

/** A figure within a sentence: its amount, with its state where it is not printed, or its state alone. */
export function figureInWords({ amount, state }: Figure, language: Language): string {
  const words = commonMessages[language].states;
  if (amount === null || state === "declared-none") return words[state];
  const text = amountInSentence(amount, { language, unit: UNIT });
  return state === "stated" ? text : portalMessages[language].qualified(text, words[state]);
}

/** A figure where its unit is said elsewhere: "1,140.33", or its state. */
export function figureInColumn({ amount, state }: Figure, language: Language): string {
  if (amount === null || state === "declared-none") return commonMessages[language].states[state];
  return amountInColumn(amount, UNIT);
}

/** The headline figures of a disclosure as one or two sentences, with what kind of figures they are. */
export function disclosureSentence(entry: CatalogEntry, language: Language): string {
  const words = portalMessages[language];
  const said = (figure: Figure): string => figureInWords(figure, language);
  return words.sentence({
    title: disclosureTitle(entry, language),
    total: said(entry.total),
    basic: said(entry.basic),
    project: said(entry.project),
    threePublic: said(entry.threePublic),
    phaseNote: commonMessages[language].phaseNote[entry.phase],
  });
}
