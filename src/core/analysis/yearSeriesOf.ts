import type { Disclosure } from "../budget/disclosure.ts";
import { relatedDisclosures } from "../budget/relatedEditions.ts";
import type { CodeChange } from "../classification/codeChanges.ts";
import type { ChangeBreakdown, ChangeLine, ChangeSplit } from "./changeBreakdown.ts";
import { changeBreakdownOf } from "./changeBreakdownOf.ts";
import type { OneSeries, YearPoint, YearSeries } from "./yearSeries.ts";

/**
 * The whole and its first level over the years of one body, phase and scope. Two years are linked
 * where they compare; the year before the first on file stands as a derived point where the prose
 * tells it on the same basis.
 * @param disclosures of one body, phase and scope, in any order
 * @returns null where none of them gives the whole
 */
export function yearSeriesOf(
  disclosures: readonly Disclosure[],
  by: ChangeSplit,
  changes: readonly CodeChange[] | null,
): YearSeries | null {
  const ordered = [...disclosures].sort((a, b) => a.year - b.year);
  const breakdowns = ordered
    .map((each) => changeBreakdownOf(each, relatedDisclosures(each, ordered).prior, by, changes))
    .filter((each) => each !== null);
  const last = breakdowns.at(-1);
  if (last === undefined) return null;
  const told = breakdowns.map((each) => (each.prior === null && isTold(each.whole) ? each.baseYear : null));
  const years = [
    ...new Set([...told.filter((year) => year !== null), ...breakdowns.map((b) => b.year)]),
  ].sort();
  const keys = [...new Set([...topOf(last), ...breakdowns.flatMap(topOf)].map(({ key }) => key))];
  const parts = keys.map((key) => seriesAt(key, years, breakdowns)).filter(hasPoints);
  return {
    by,
    wholeIs: last.wholeIs,
    years,
    series: [seriesAt("", years, breakdowns), ...parts.sort((a, b) => lastAmount(b) - lastAmount(a))],
  };
}

function seriesAt(key: string, years: readonly number[], breakdowns: readonly ChangeBreakdown[]): OneSeries {
  const found = breakdowns.map((each) => ({ each, line: lineAt(each, key) }));
  const newest = found.findLast(({ line }) => line !== undefined)?.line;
  return {
    key,
    code: newest?.code ?? null,
    measure: newest?.measure ?? "total",
    name: newest?.name ?? "",
    points: years.map((year) => pointAt(year, found)),
  };
}

function pointAt(
  year: number,
  found: readonly { readonly each: ChangeBreakdown; readonly line: ChangeLine | undefined }[],
): YearPoint | null {
  const own = found.find(({ each }) => each.year === year);
  if (own !== undefined) {
    const { line, each } = own;
    if (line === undefined || line.now.amount === null) return null;
    const isLinked = each.prior === null ? isTold(line) : line.base === "computed";
    return { year, figure: line.now, isLinked, bar: isLinked ? null : line.bar };
  }
  const next = found.find(({ each }) => each.baseYear === year && each.prior === null)?.line;
  return next !== undefined && isTold(next) ? { year, figure: next.prior, isLinked: false, bar: null } : null;
}

/** Whether the prose gives the year before on the basis of this one. */
function isTold({ base, prior, bar }: ChangeLine): boolean {
  return (base === "derived" || base === "stated") && prior.amount !== null && bar !== "basis";
}

function topOf({ lines }: ChangeBreakdown): readonly ChangeLine[] {
  return lines.filter(({ level }) => level === 1);
}

function lineAt({ whole, lines }: ChangeBreakdown, key: string): ChangeLine | undefined {
  return key === "" ? whole : lines.find((line) => line.key === key);
}

function hasPoints({ points }: OneSeries): boolean {
  return points.some((point) => point !== null);
}

function lastAmount({ points }: OneSeries): number {
  return points.findLast((point) => point !== null)?.figure.amount ?? -1;
}
