import type { Figure } from "../budget/figure.ts";
import type { CoverageStatus, SpendingMeasure, TableKind } from "../budget/vocabulary.ts";

/** The functional classification tree of one disclosure's expenditure table, every amount with its cell. */
export interface SpendingTree {
  readonly disclosure: string;
  /** The table the tree is read from; null where the file holds none. */
  readonly table: string | null;
  /** `expenditure`, or `general-budget` or `appropriation-function` in its stead; null with the table. */
  readonly kind: TableKind | null;
  readonly status: CoverageStatus;
  /** Measures the table has a column for, in printed order. */
  readonly measures: readonly SpendingMeasure[];
  /** The 合计 line, with the classes as children. Null where there is no table or it is empty. */
  readonly root: FunctionNode | null;
}

export interface FunctionNode {
  /** "" for the root, else 3, 5 or 7 digits. */
  readonly code: string;
  readonly name: string;
  /** `reference` marks a fallback name that the document does not print. */
  readonly nameSource: "document" | "reference";
  readonly level: 0 | 1 | 2 | 3;
  readonly parent: string | null;
  readonly codeStatus: "ok" | "repaired" | "conflict";
  readonly figures: Readonly<Partial<Record<SpendingMeasure, Figure>>>;
  /** In printed order. */
  readonly children: readonly FunctionNode[];
}
