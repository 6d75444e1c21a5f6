import { useCallback } from "react";
import type { ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { economicClassName } from "../../i18n/economicClasses.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";

// The documents space names out to fill a cell: 合    计.
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

type Named = Pick<ChangeLine, "name" | "measure" | "code">;

/**
 * A line's name in words and pictures: as printed, in English a class's English name, or the word
 * for a measure. The same function between renders.
 */
export function useLineName(): (line: Named) => string {
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  const classes = useApp(({ reference }) =>
    reference.status === "here" ? reference.value.classNames.names : null,
  );
  return useCallback(
    ({ name, measure, code }) => {
      if (name === "") return terms[measure];
      const english =
        language === "zh" || code === null ? null : (classes?.[code]?.name ?? economicClassName(code));
      return english ?? name.replace(BETWEEN_HAN, "");
    },
    [terms, language, classes],
  );
}
