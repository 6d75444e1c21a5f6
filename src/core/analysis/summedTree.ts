import type { Figure } from "../budget/figure.ts";
import type { SpendingMeasure, TableKind } from "../budget/vocabulary.ts";
import type { SpendingTree } from "./spendingTree.ts";

/** The spending of several departments of one year, phase and scope, added up line by line. */
export interface SummedTree {
  /** Every figure is derived: the sum of the departments' own, with its formula. `disclosure` and `table` are "" and null. */
  readonly tree: SpendingTree;
  /** The disclosures whose lines are in the sum, in the order given. */
  readonly summed: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Lines kept out of the sum because their code is not that of their name. */
  readonly conflicts: readonly ConflictLine[];
  /** Measures that only some of the departments split out: no sum of them is formed. */
  readonly partialMeasures: readonly SpendingMeasure[];
  /** By code ("" for the whole), the departments that print the line, largest first, those without an amount last. */
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
}

export interface Contribution {
  readonly disclosure: string;
  /** The department's own figures of the line. */
  readonly figures: Readonly<Partial<Record<SpendingMeasure, Figure>>>;
  /** Share of the summed total of the line, "36.74"; null where the department states no amount. */
  readonly share: string | null;
}

/** A disclosure that cannot be part of the sum, and why. */
export interface LeftOut {
  readonly disclosure: string;
  readonly why:
    | { readonly kind: "year" | "phase" | "scope" }
    /** The same body is in the sum already, or is part of a department that is. */
    | { readonly kind: "counted-in"; readonly disclosure: string }
    /** No functional tree: `status` of the table says whether it is missing, empty or withheld. */
    | { readonly kind: "no-tree"; readonly status: SpendingTree["status"] }
    /** Its tree is of other money: 财政拨款 beside all funds. */
    | { readonly kind: "fund"; readonly table: TableKind };
}

export interface ConflictLine {
  readonly disclosure: string;
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
}
