import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { narrowed } from "../../state/narrowing.ts";
import { useApp } from "../../state/useApp.ts";
import { useCatalog } from "../frame/useShown.ts";

/**
 * Every document that place and year leave, budgets and finals, departments and units: results are
 * counted, amounts never added up.
 */
export function useCorpusEntries(): readonly CatalogEntry[] {
  const { entries } = useCatalog();
  const { region, year } = useApp((state) => state.address);
  return useMemo(() => {
    const regions = region.filter((code) => entries.some((entry) => entry.region.code === code));
    const years = year.filter((each) => entries.some((entry) => entry.year === each));
    return narrowed(entries, regions, null).filter(
      (entry) => years.length === 0 || years.includes(entry.year),
    );
  }, [entries, region, year]);
}
