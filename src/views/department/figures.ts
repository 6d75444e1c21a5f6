import { citedValue } from "../../core/budget/citedValue.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { speaksOfWhole } from "../../core/budget/evidence.ts";
import type { Figure, FormulaTerm } from "../../core/budget/figure.ts";
import {
  derivedFigure,
  proseFigure,
  sizeOf,
  statedFigure,
  statementFigure,
} from "../../core/budget/figureOf.ts";
import type { CellRef } from "../../core/budget/source.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import type { Operand } from "../../core/checks/checkResult.ts";
import { negateFen, type Fen } from "../../core/money/fen.ts";

/** A change as a sentence words it, 减少261.88: as written, without its sign. */
export function writtenSize(delta: Figure): Figure {
  return sizeOf(asWritten(delta));
}

/** A change is always the prose's own figure, so where words or a head say so it needs no 据说明 beside it. */
export function asWritten(delta: Figure): Figure {
  return delta.state === "stated-in-prose" ? { ...delta, state: "stated" } : delta;
}

/** One side of a check as a figure that opens its evidence; a stated decrease and what is taken away are below 0. */
export function operandFigure(disclosure: Disclosure, operand: Operand): Figure {
  const [source, ...more] = operand.sources;
  if (operand.amount === null || source === undefined) {
    return { state: "blank", amount: null, sources: operand.sources, formula: null };
  }
  if (more.length > 0) return derivedFigure(termsOfOperands(disclosure, [operand]));
  const amount = operand.sign === 1 ? operand.amount : negateFen(operand.amount);
  return source.kind === "cell" ? statedFigure(amount, source) : proseFigure(amount, source);
}

/** What the parts of a check come to. */
export function operandSum(disclosure: Disclosure, operands: readonly Operand[]): Figure {
  return derivedFigure(termsOfOperands(disclosure, operands));
}

function termsOfOperands(disclosure: Disclosure, operands: readonly Operand[]): readonly FormulaTerm[] {
  return operands.flatMap(({ sign, sources, amount }): readonly FormulaTerm[] => {
    if (amount === null) return [];
    const factors = sources.map((source) => citedValue(disclosure, source)).filter((each) => each !== null);
    return factors.length === 0 ? [] : [{ sign, factors }];
  });
}

/** An amount of a list the file prints beside its statutory tables; null is a blank cell. */
export function listedFigure(amount: Fen | null, cell: CellRef): Figure {
  if (amount !== null) return statedFigure(amount, cell);
  return { state: "blank", amount: null, sources: [cell], formula: null };
}

/** What the prose says of a measure of the whole; null where it says nothing of it. */
export function proseSays(disclosure: Disclosure, measure: Measure): Figure | null {
  const statement = disclosure.statements.find(
    (each) => each.measure === measure && speaksOfWhole(each) && each.amount !== null,
  );
  return statement === undefined ? null : statementFigure(disclosure, statement);
}
