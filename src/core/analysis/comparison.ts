import type { Figure } from "../budget/figure.ts";
import type { CoverageStatus, Measure } from "../budget/vocabulary.ts";
import type { Comparand, Condition, ConditionKind } from "./comparability.ts";

/** Several disclosures side by side: what each figure is, and which of them may be held against another. */
export interface Comparison {
  /** In the order given. */
  readonly members: readonly Comparand[];
  readonly conditions: readonly Condition[];
  /** Disclosures of different bodies that may be ranked and subtracted: one year, phase, scope, level and basis. */
  readonly groups: readonly (readonly string[])[];
  /** In what the groups differ; empty where there is one. */
  readonly barriers: readonly ConditionKind[];
  readonly measures: readonly ComparedMeasure[];
  readonly classes: ComparedClasses;
  readonly standings: readonly Standing[];
  /** Bodies with two years among the members: the first against the last. */
  readonly periods: readonly PeriodRow[];
}

/** What a share is taken of: 支出合计, 财政拨款支出合计, or 一般公共预算基本支出合计. */
export type ShareWhole = "total" | "appropriation" | "basic-economic";

/** One measure of all members. */
export interface ComparedMeasure {
  readonly measure: Measure;
  /** Null for a measure that is itself the whole. */
  readonly whole: ShareWhole | null;
  /** In the order of the members. */
  readonly cells: readonly ComparedCell[];
  /** One for each group with at least two amounts. */
  readonly spreads: readonly Spread[];
}

export interface ComparedCell {
  readonly disclosure: string;
  readonly figure: Figure;
  /** The whole its share is of; null for a measure that has none. */
  readonly whole: Figure | null;
  /** "36.74"; null where an operand is not known or the whole is nil. */
  readonly share: string | null;
}

/** The largest against the smallest of one group. */
export interface Spread {
  /** Members of the group with an amount. */
  readonly known: readonly string[];
  /** Those without one. */
  readonly unknown: readonly string[];
  /** Several where amounts are equal. */
  readonly largest: readonly ComparedCell[];
  readonly smallest: readonly ComparedCell[];
  /** Largest − smallest, derived; null where all are equal or the two may not be subtracted. */
  readonly difference: Figure | null;
  /**
   * `pooled`: a text of the group says that another body pays for it, so that amounts are of
   * different things and no order of them is formed.
   */
  readonly barred: "pooled" | null;
  /** Highest and lowest share, and how far apart in 百分点; null for measures without a whole. */
  readonly shares: ShareSpread | null;
}

export interface ShareSpread {
  readonly highest: ComparedCell;
  readonly lowest: ComparedCell;
  /** "75.14", never negative. */
  readonly points: string;
}

/** Shares of the functional classes, each of its own table's 合计. */
export interface ComparedClasses {
  /** All classes that some member prints, by code. */
  readonly columns: readonly ComparedClass[];
  readonly rows: readonly ClassRow[];
}

export interface ComparedClass {
  /** The code; with the printed name behind it where the code is not that of the name. */
  readonly key: string;
  readonly code: string;
  /** As the newest of the members prints it. */
  readonly name: string;
}

export interface ClassRow {
  readonly disclosure: string;
  /** Null where the file has no functional table with amounts; `status` says why. */
  readonly total: Figure | null;
  readonly status: CoverageStatus;
  /** By key of the class; a class the table does not list is not in the map. */
  readonly cells: ReadonlyMap<string, ClassCell>;
}

export interface ClassCell {
  readonly figure: Figure;
  readonly share: string | null;
}

/** What can be asked of several disclosures, from the whole to the detail. */
export const COMPARED_QUESTIONS = ["total", "kinds", "function", "function-kinds", "three-public"] as const;
export type ComparedQuestion = (typeof COMPARED_QUESTIONS)[number];

/** How far one question can be answered for all members. */
export interface Standing {
  readonly question: ComparedQuestion;
  /** Members whose document answers it. */
  readonly known: readonly string[];
  readonly missing: readonly MissingAnswer[];
  /** In what those that answer differ, so that they stand side by side only. */
  readonly barriers: readonly (ConditionKind | "pooled")[];
  /** Whether some of those that answer compare in spite of the barriers between others. */
  readonly isPartly: boolean;
}

export interface MissingAnswer {
  readonly disclosure: string;
  /** `one-column`: the functional table prints one amount column and no split of it. */
  readonly why: Exclude<Figure["state"], "stated" | "stated-in-prose" | "derived"> | "one-column";
}

/** One body in two years. */
export interface PeriodRow {
  readonly body: string;
  readonly before: { readonly disclosure: string; readonly year: number };
  readonly after: { readonly disclosure: string; readonly year: number };
  /** What forbids to subtract the two; empty: they compare. */
  readonly barriers: readonly ConditionKind[];
  readonly measures: readonly PeriodMeasure[];
}

export interface PeriodMeasure {
  readonly measure: Measure;
  readonly before: ComparedCell;
  readonly after: ComparedCell;
  /** After − before, derived from the two documents; null where they may not be subtracted or one has no amount. */
  readonly delta: Figure | null;
  /** Of the amount before, "21.48", signed; null with the delta and where that amount is not above 0. */
  readonly percent: string | null;
  /** Share after − share before in 百分点, signed; null where there are no two shares that compare. */
  readonly points: string | null;
}
