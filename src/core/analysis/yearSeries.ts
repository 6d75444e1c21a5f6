import type { Figure } from "../budget/figure.ts";
import type { Measure } from "../budget/vocabulary.ts";
import type { ChangeBar, ChangeSplit, ChangeWhole } from "./changeBreakdown.ts";

/** What one body planned, or spent, in each year on file: the whole and its first level. */
export interface YearSeries {
  readonly by: ChangeSplit;
  readonly wholeIs: ChangeWhole;
  /** Ascending; the first may be a year that only the text of the next one tells of. */
  readonly years: readonly number[];
  /** The whole first, then its parts, the largest of the last year first. */
  readonly series: readonly OneSeries[];
}

export interface OneSeries {
  /** A code, a measure, or "" for the whole. */
  readonly key: string;
  readonly code: string | null;
  readonly measure: Measure;
  /** As the newest document prints it; "" for a measure. */
  readonly name: string;
  /** One a year; null where the year has no figure of it. */
  readonly points: readonly (YearPoint | null)[];
}

export interface YearPoint {
  readonly year: number;
  readonly figure: Figure;
  /** Whether it compares with the year before: then a line leads to it. */
  readonly isLinked: boolean;
  /** Why it does not; null where it does, and where the year before is not known. */
  readonly bar: ChangeBar | null;
}
