import type { Fen } from "../money/fen.ts";
import type { IndicatorOperator } from "./project.ts";
import type { SourceRef } from "./source.ts";

/**
 * One amount as the product shows it: its state, its value and where it comes from.
 * A view never shows a number that is not a Figure, and never a Figure without its state.
 */
export interface Figure {
  readonly state: FigureState;
  /** Null unless stated, stated in prose, declared none (0) or derived. */
  readonly amount: Fen | null;
  /** What prints it, best first; for a blank, the blank cell. Empty where nothing in the file speaks of it. */
  readonly sources: readonly SourceRef[];
  /** How a derived figure was computed; null for all others. */
  readonly formula: Formula | null;
  /** What the sum of the formula is divided by, for an amount per piece; absent where nothing is. */
  readonly divisor?: FormulaDivisor;
}

export const FIGURE_STATES = [
  "stated",
  /** The table is blank or missing and the prose gives the amount: 据说明. */
  "stated-in-prose",
  "blank",
  "declared-none",
  "empty",
  "withheld",
  "not-in-file",
  "derived",
] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** A sum of products of printed figures: 4 × 2.79 + 11.85 + … */
export type Formula = readonly FormulaTerm[];
export interface FormulaTerm {
  readonly sign: 1 | -1;
  readonly factors: readonly FormulaFactor[];
}
export interface FormulaFactor {
  readonly source: SourceRef;
  /** Money of the factor; null where the factor is a plain number such as a count of seats. */
  readonly amount: Fen | null;
  /** Decimal text of a plain number; null where the factor is money. */
  readonly count: string | null;
  /** The sign printed before a performance target: a ceiling is no amount. Absent where none is printed. */
  readonly bound?: Bound;
}

/** The printed count a quotient divides by: the 7 of 20.00 ÷ 7. */
export interface FormulaDivisor {
  readonly source: SourceRef;
  /** Decimal text as printed. */
  readonly count: string;
}

export type Bound = Exclude<IndicatorOperator, "=" | "text">;
