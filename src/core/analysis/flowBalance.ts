import type { Disclosure } from "../budget/disclosure.ts";
import { cellAt, printedText, statementOf } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { termsOf } from "../budget/figureOf.ts";
import { differenceOf, sumOfFigures } from "../budget/figureSum.ts";
import type { SourceRef } from "../budget/source.ts";
import { absFen, addFen, type Fen, ZERO } from "../money/fen.ts";
import { halfLastPlace } from "../money/formatAmount.ts";
import { halfWidth } from "../text/chinese.ts";
import type { FlowBalance } from "./flow.ts";

/** Sources against uses; apart by no more than the printed places leave open they agree within rounding. */
export function balanceOf(
  disclosures: readonly Disclosure[],
  sources: readonly Figure[],
  uses: readonly Figure[],
): FlowBalance {
  const [left, right] = [together(sources), together(uses)];
  const difference = differenceOf(left, right);
  return { sources: left, uses: right, difference, outcome: outcomeOf(difference, disclosures) };
}

/** The sum of figures; the one with an amount itself where there is one. */
export function together(figures: readonly Figure[]): Figure {
  const stated = figures.filter(({ amount }) => amount !== null);
  const [only] = stated;
  return stated.length === 1 && only !== undefined ? only : sumOfFigures(figures);
}

function outcomeOf(difference: Figure | null, disclosures: readonly Disclosure[]): FlowBalance["outcome"] {
  if (difference?.amount == null) return "cannot-check";
  if (difference.amount === 0) return "agrees";
  let allowance: Fen = ZERO;
  for (const { factors } of termsOf(difference)) {
    for (const { source } of factors) allowance = addFen(allowance, halfPlaceOf(source, disclosures));
  }
  return absFen(difference.amount) <= allowance ? "within-rounding" : "differs";
}

const PLACES = /[0-9]+(?:\.([0-9]+))?/u;

function halfPlaceOf(source: SourceRef, disclosures: readonly Disclosure[]): Fen {
  const disclosure = disclosures.find(({ id }) => id === source.disclosure);
  if (disclosure === undefined) return ZERO;
  const unit =
    source.kind === "cell"
      ? cellAt(disclosure, source)?.table.unit
      : statementOf(disclosure, source.statement)?.unit;
  const digits = halfWidth(printedText(disclosure, source) ?? "").replace(/[,\s]/gu, "");
  const places = PLACES.exec(digits)?.[1]?.length ?? 0;
  return unit == null ? ZERO : halfLastPlace(unit, places);
}
