import type { Disclosure } from "../budget/disclosure.ts";
import { differenceOf } from "../budget/figureSum.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { percentOf, percentPoints } from "../money/ratio.ts";
import { barriersBetween, comparandOf } from "./comparability.ts";
import { comparedCell } from "./comparedMeasureOf.ts";
import type { ComparedCell, PeriodMeasure, PeriodRow } from "./comparison.ts";

/** The bodies with at least two years of one phase and scope, the first year against the last. */
export function comparisonPeriodsOf(
  disclosures: readonly Disclosure[],
  measures: readonly Measure[],
): readonly PeriodRow[] {
  const byBody = new Map<string, Disclosure[]>();
  for (const each of disclosures) {
    const { key } = each.department;
    byBody.set(key, [...(byBody.get(key) ?? []), each]);
  }
  return [...byBody.entries()].flatMap(([body, own]) => {
    const inOrder = [...own].sort((a, b) => a.year - b.year);
    const [before, after] = [inOrder[0], inOrder.at(-1)];
    if (before === undefined || after === undefined || before.year === after.year) return [];
    return [periodRow(body, before, after, measures)];
  });
}

function periodRow(
  body: string,
  before: Disclosure,
  after: Disclosure,
  measures: readonly Measure[],
): PeriodRow {
  const barriers = barriersBetween(comparandOf(before), comparandOf(after));
  return {
    body,
    before: { disclosure: before.id, year: before.year },
    after: { disclosure: after.id, year: after.year },
    barriers,
    measures: measures.map((measure) =>
      periodMeasure(
        comparedCell(before, measure),
        comparedCell(after, measure),
        measure,
        barriers.length > 0,
      ),
    ),
  };
}

function periodMeasure(
  before: ComparedCell,
  after: ComparedCell,
  measure: Measure,
  isBarred: boolean,
): PeriodMeasure {
  const delta = isBarred ? null : differenceOf(after.figure, before.figure);
  const base = before.figure.amount;
  const known = delta?.amount ?? null;
  return {
    measure,
    before,
    after,
    delta,
    percent: known === null || base === null || base <= 0 ? null : percentOf(known, base),
    points: isBarred ? null : pointsBetween(after, before),
  };
}

function pointsBetween(a: ComparedCell, b: ComparedCell): string | null {
  const [aPart, aWhole] = [a.figure.amount, a.whole?.amount ?? null];
  const [bPart, bWhole] = [b.figure.amount, b.whole?.amount ?? null];
  if (aPart === null || aWhole === null || bPart === null || bWhole === null) return null;
  return percentPoints([aPart, aWhole], [bPart, bWhole]);
}
