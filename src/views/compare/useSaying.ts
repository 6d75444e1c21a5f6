import { MINUS } from "../../core/money/formatAmount.ts";
import { shareText } from "../../i18n/amountText.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { compareSentences } from "../../i18n/compareSentences.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { measureName } from "../../i18n/measureName.ts";
import { captionOf } from "../../ui/caption.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import type { CompareNames } from "./compareNames.ts";
import type { SaidFigure } from "./SaidParts.tsx";
import type { Made, Saying } from "./sentenceOf.ts";

/** Words and names for the sentences of a comparison. */
export function useSaying(names: CompareNames): Saying {
  const { language } = useReader();
  const sentences = useMessages(compareSentences);
  const terms = useMessages(budgetTerms);
  const { conditions } = useMessages(compareMessages);
  return {
    sentences,
    of: names.of,
    said: (id) =>
      names.isOnePeriod || language === "zh" ? names.said(id) : `${names.of(id)} (${names.period(id)})`,
    whoOf: (ids) => {
      const [first = ""] = ids;
      const place = names.region ?? "";
      if (language === "zh") return `${place}${String(ids.length)}个部门${names.period(first)}`;
      return `${String(ids.length)} departments${place === "" ? "" : ` of ${place}`}, ${names.period(first)},`;
    },
    inPeriod: (id, measure) => {
      if (names.isOnePeriod) return measure;
      return language === "zh" ? `${names.period(id)}${measure}` : `${measure}, ${names.period(id)}`;
    },
    share: ({ figure, whole }) => shareText(figure.amount, whole?.amount ?? null, language) ?? "",
    measure: (measure) => measureName(measure, terms),
    conditions: (kinds) =>
      sentences.list(
        kinds
          .filter((kind) => kind !== "basis" || !kinds.includes("phase"))
          .map((kind) => (language === "zh" ? conditions.names[kind] : conditions.names[kind].toLowerCase())),
      ),
  };
}

/** The figures of a sentence with their captions. */
export function figuresOf({ figures }: Made, names: CompareNames): readonly SaidFigure[] {
  return figures.map(({ figure, disclosure, measure, less }) => ({
    figure,
    caption:
      less === undefined
        ? captionOf(names.full(disclosure), names.period(disclosure), measure)
        : captionOf(
            taken(names.full(disclosure), names.full(less)),
            taken(names.period(disclosure), names.period(less)),
            measure,
          ),
  }));
}

/** 2025年预算 − 2023年预算; once where both are the same. */
function taken(from: string, less: string): string {
  return from === less ? from : `${from} ${MINUS} ${less}`;
}
