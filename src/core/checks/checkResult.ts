import type { Fen } from "../money/fen.ts";
import type { Place, SourceRef } from "../budget/source.ts";
import type { Measure, Outcome, TableKind } from "../budget/vocabulary.ts";

export const RULES = [
  "revenue-equals-expenditure",
  "children-equal-parent",
  "row-equals-parent",
  "kinds-equal-total",
  "tables-agree",
  "appropriation-in-summary",
  "basic-economic-equals-basic",
  "classification-twins",
  "three-public-items",
  "three-public-funds",
  "vehicles-equal-parts",
  "prose-equals-table",
  "prose-parts-equal-whole",
  "changes-add-up",
  "change-direction",
  "stated-prior-equals-loaded",
  "amount-stated-once",
  "change-stated-once",
  "completion-percent",
  "share-of-whole",
  "final-budget-equals-budget",
  "block-equals-last-year",
  "procurement-line",
  "procurement-total",
  "assets-add-up",
  "purchases-against-procurement",
  "project-budgets-within-project",
  "project-funds-equal-budget",
  "plan-completes",
  "ceilings-against-project",
  "code-matches-name",
  "code-parent-printed",
  "administrative-operating-equals-public",
  "table-present",
  "table-depth",
  "note-against-figures",
  "readable-amount",
  "unit-stated",
  "table-recognised",
  "heading-year",
] as const;
/** A rule's name: stable, used in exports, addresses and messages. */
export type RuleId = (typeof RULES)[number];

/**
 * One application of a rule to printed figures: Σ sign × parts against sign × whole. A stated
 * decrease is an operand with sign −1 and the unsigned amount the sentence prints.
 */
export interface CheckResult {
  /** Stable within a disclosure: `<rule>:<subject key>`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly subject: CheckSubject;
  readonly parts: readonly Operand[];
  readonly whole: Operand | null;
  /** Σ of the parts, exact; null where it cannot be formed. */
  readonly computed: Fen | null;
  /** computed − whole; null where either is missing. */
  readonly residual: Fen | null;
  /** Half a unit of the last printed place per operand, summed. */
  readonly allowance: Fen;
  /** Why the outcome is not a plain comparison; null where it is. */
  readonly cause: CheckCause | null;
}

/** What was checked: a table, a line and a measure, as far as they apply. */
export interface CheckSubject {
  readonly table: string | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly measure: string | null;
}

export interface Operand {
  readonly sign: 1 | -1;
  /** More than one for a product (quantity × price). The first holds the money. */
  readonly sources: readonly SourceRef[];
  /** Line or item name as printed; "" for a figure of the prose that names none: `measure` says what it is. */
  readonly label: string;
  /** What the operand measures; null where it has no word of the vocabulary. */
  readonly measure: Measure | null;
  readonly code: string | null;
  /** The operand's money after multiplication; null for a blank cell, which adds nothing. */
  readonly amount: Fen | null;
  /** Printed texts in the order of `sources`. */
  readonly printed: readonly string[];
}

/** Words for these live in i18n. */
export type CheckCause =
  | { readonly kind: "parent-not-stated" }
  | { readonly kind: "blank-parts" }
  | { readonly kind: "institutions-included"; readonly names: readonly string[] }
  /** `tables` are table kinds; their names live in i18n. */
  | { readonly kind: "table-not-in-file"; readonly tables: readonly TableKind[] }
  /** Missing of the nine, where the template of the place and year is not known. */
  | { readonly kind: "template-unknown"; readonly tables: readonly TableKind[] }
  | { readonly kind: "table-empty"; readonly tables: readonly TableKind[] }
  | { readonly kind: "declared-none" }
  | { readonly kind: "ceilings-are-not-budgets" }
  | { readonly kind: "prose-precision" }
  | { readonly kind: "unreadable"; readonly printed: string }
  /** `printed` is the first of the `count` texts that are no code. */
  | { readonly kind: "unreadable-code"; readonly printed: string; readonly count: number }
  /** A change told against 上年, which may be its budget or its execution. */
  | { readonly kind: "base-not-stated" }
  /** 完成年初预算的 % of a budget of 0. */
  | { readonly kind: "ratio-on-zero" }
  /** A share that fits `measure`, printed so, and not the whole its sentence names. */
  | {
      readonly kind: "share-of-wider";
      readonly named: Measure;
      readonly measure: Measure;
      readonly printed: string;
    }
  | { readonly kind: "same-as-parent" }
  /** The file prints another table of the kind, from which the figures are taken. */
  | { readonly kind: "other-of-kind"; readonly title: string }
  /** `items` is how many figures of the block are not 0. */
  | { readonly kind: "same-as-last-year"; readonly items: number }
  | { readonly kind: "parents-not-printed"; readonly codes: readonly string[] }
  /** 7 digits are 项, 5 are 款. */
  | { readonly kind: "too-coarse"; readonly digits: 5 | 7 }
  | {
      readonly kind: "other-year";
      readonly found: number;
      readonly expected: number;
      readonly place: Place;
    }
  | { readonly kind: "template-residue"; readonly printed: string }
  | { readonly kind: "not-comparable"; readonly why: "base" | "scope" | "fund" | "phase" };
