import type { Disclosure } from "../budget/disclosure.ts";
import { statementRef } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { deltaFigure, notInFile, proseFigure, statementFigure } from "../budget/figureOf.ts";
import { differenceOf } from "../budget/figureSum.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { absFen } from "../money/fen.ts";
import { percentOf } from "../money/ratio.ts";
import type { ChangeRow } from "./change.ts";
import { changeOfWhole, tellsYearOnYear, type TellsChange } from "./changeStatements.ts";
import { figureOfMeasure, statementFor } from "./measureFigure.ts";

/** All that is known of one line before it is compared. */
export interface KnownLine {
  readonly disclosure: Disclosure;
  readonly measure: Measure;
  readonly code: string | null;
  readonly now: Figure;
  /** From the prior disclosure; null where none is loaded. */
  readonly loaded: Figure | null;
  /** The statement that words the change, and the prior amount the prose gives. */
  readonly statement: Statement | null;
  readonly statedPrior: Figure | null;
}

/**
 * A measure of the whole body.
 * @param asked which stated changes are taken, the best first
 */
export function wholeOf(
  disclosure: Disclosure,
  before: Disclosure | null,
  measure: Measure,
  ...asked: readonly TellsChange[]
): KnownLine {
  const now = figureOfMeasure(disclosure, measure).figure;
  const statement = changeOfWhole(disclosure, measure, now, ...asked);
  return {
    disclosure,
    measure,
    code: null,
    now,
    loaded: before === null ? null : figureOfMeasure(before, measure).figure,
    statement,
    statedPrior: priorStated(disclosure, measure, statement),
  };
}

/** The amount of the year before that a change names; null where it names none. */
export function baseStated(disclosure: Disclosure, statement: Statement | null): Figure | null {
  const amount = statement?.change?.base.amount ?? null;
  if (statement === null || amount === null) return null;
  return proseFigure(amount, statementRef(disclosure, statement, "base"));
}

function priorStated(disclosure: Disclosure, measure: Measure, statement: Statement | null): Figure | null {
  const lastYear = { ...disclosure, year: disclosure.year - 1 };
  const said = statementFor(lastYear, measure, ({ amount }) => amount !== null);
  return baseStated(disclosure, statement) ?? (said === null ? null : statementFigure(disclosure, said));
}

/** What moved, by the best base at hand: a loaded year, else the prose; null where neither speaks of the line. */
export function rowOf(known: KnownLine): ChangeRow | null {
  const { disclosure, now, statement } = known;
  const statedDelta = statement === null ? null : deltaFigure(disclosure, statement);
  if (now.amount === null && statement === null && (known.loaded?.amount ?? null) === null) return null;
  const compared = compare(known, statedDelta);
  const size = compared.delta.amount;
  const whole = compared.prior.amount;
  const comparable = compared.base === "computed" || hasComparableBase(known);
  return {
    measure: known.measure,
    code: known.code,
    now,
    ...compared,
    percent:
      comparable && size !== null && whole !== null && whole > 0 ? percentOf(absFen(size), whole, 2) : null,
    statedDelta,
    statedPercent: statement?.change?.percent ?? null,
    reasonKinds: statement?.reasonKinds ?? [],
    reason: statement?.reason ?? null,
  };
}

function compare(known: KnownLine, statedDelta: Figure | null): Pick<ChangeRow, "delta" | "prior" | "base"> {
  const { now, loaded, statedPrior } = known;
  const computed = loaded === null ? null : differenceOf(now, loaded);
  if (loaded !== null && computed !== null) return { delta: computed, prior: loaded, base: "computed" };
  if (statedPrior !== null) {
    const delta = statedDelta ?? differenceOf(now, statedPrior);
    return { delta: delta ?? notInFile(), prior: statedPrior, base: "stated" };
  }
  const derived = statedDelta === null ? null : differenceOf(now, statedDelta);
  if (statedDelta !== null && derived !== null)
    return { delta: statedDelta, prior: derived, base: "derived" };
  return { delta: statedDelta ?? notInFile(), prior: loaded ?? notInFile(), base: "unknown" };
}

/** Whether the change stated is one year on year; a line of which none is stated bars nothing. */
export function hasComparableBase({
  disclosure,
  statement,
}: Pick<KnownLine, "disclosure" | "statement">): boolean {
  return statement === null || tellsYearOnYear(disclosure, statement);
}
