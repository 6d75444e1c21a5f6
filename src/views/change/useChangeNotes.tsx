import type { ReactNode } from "react";
import type { ChangeBreakdown } from "../../core/analysis/changeBreakdown.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { yearsOf } from "../../state/mostYears.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { useCatalog } from "../frame/useShown.ts";

/** The grey line: plan or execution, which body was chosen, and what the comparison rests on. */
export function useChangeNotes(entry: CatalogEntry, breakdown: ChangeBreakdown | null): readonly ReactNode[] {
  const words = useMessages(changeViewMessages);
  const { phaseNote } = useMessages(commonMessages);
  const catalog = useCatalog();
  const isChosen = useApp((state) => state.address.dept.length === 0);
  const years = yearsOf(catalog, entry).filter(({ phase }) => phase === entry.phase).length;
  const [then, now] = breakdown?.units ?? [null, null];
  const base = breakdown?.whole.base;
  return [
    phaseNote[entry.phase],
    isChosen ? words.chosen(years) : null,
    base === "computed" ? words.fromFile(entry.year - 1) : null,
    breakdown?.prior === null && base === "derived" ? words.notHeld(entry.year - 1) : null,
    base === "computed" && then !== null && then === now ? words.sameUnits(now) : null,
  ].filter((note) => note !== null);
}
