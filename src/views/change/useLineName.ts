import { useCallback } from "react";
import type { ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";

// The documents space names out to fill a cell: 合    计.
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

type Named = Pick<ChangeLine, "name" | "measure">;

/** A line's name: as printed, or the word for its measure. The same function between renders. */
export function useLineName(): (line: Named) => string {
  const terms = useMessages(budgetTerms).measures;
  return useCallback(
    ({ name, measure }) => (name === "" ? terms[measure] : name.replace(BETWEEN_HAN, "")),
    [terms],
  );
}
