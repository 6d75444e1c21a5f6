import { useMemo } from "react";
import type { Comparison } from "../../core/analysis/comparison.ts";
import { comparisonOf } from "../../core/analysis/comparisonOf.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Scale } from "../../state/address.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { compareChartOf, measuresOf, type CompareChart } from "./compareCharts.ts";
import { compareNames, type CompareNames } from "./compareNames.ts";

/** All that the parts of the comparison draw from: one analysis, the names, what the address asks for. */
export interface Reading {
  readonly comparison: Comparison;
  readonly entries: readonly CatalogEntry[];
  readonly names: CompareNames;
  readonly measures: readonly Measure[];
  readonly chart: CompareChart;
  readonly scale: Scale;
}

/** The comparison of disclosures that are here, made once for them and the measures chosen. */
export function useReading(disclosures: readonly Disclosure[], entries: readonly CatalogEntry[]): Reading {
  const { chart, scale, measures: named } = useApp((state) => state.address);
  const { yearPhase } = useMessages(commonMessages);
  const measures = useMemo(() => measuresOf(named), [named]);
  const comparison = useMemo(() => comparisonOf(disclosures, measures), [disclosures, measures]);
  const names = useMemo(() => compareNames(entries, yearPhase), [entries, yearPhase]);
  return { comparison, entries, names, measures, chart: compareChartOf(chart), scale };
}
