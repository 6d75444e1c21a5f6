import { useCallback } from "react";
import type { FlowNode } from "../../core/analysis/flow.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";

/** What a node is called: as printed; in English sources, classes and kinds have the glossary's names. */
export function useFlowNames(): (node: FlowNode) => string {
  const { language } = useReader();
  const glossary = useApp(({ reference }) =>
    reference.status === "here" ? reference.value.classNames.names : null,
  );
  return useCallback(
    ({ name, measure, fund, code }) => {
      const terms = budgetTerms[language];
      if (name !== null && (language === "zh" || (measure === null && code === null))) return name;
      if (measure !== null) {
        const term = terms.measures[measure];
        return fund === null ? term : `${term} (${terms.funds[fund]})`;
      }
      return glossary?.[code ?? ""]?.name ?? name ?? code ?? "";
    },
    [language, glossary],
  );
}
