import type { Figure } from "../budget/figure.ts";
import type { Measure, ReasonKind } from "../budget/vocabulary.ts";

/** What moved since the year before, line by line. */
export interface ChangeRow {
  readonly measure: Measure;
  /** Functional code for a line of the tree; null for a whole. */
  readonly code: string | null;
  readonly now: Figure;
  /** Signed: negative for a decrease. */
  readonly delta: Figure;
  /** `derived` where it is now − stated delta; stated where the prose or a loaded disclosure prints it. */
  readonly prior: Figure;
  /** How the prior year is known. */
  readonly base: "computed" | "stated" | "derived" | "unknown";
  /** "18.68" with its sign in `delta`; null without a positive comparable base. */
  readonly percent: string | null;
  /** What the prose states beside a delta computed from a loaded prior year; null where it states none. */
  readonly statedDelta: Figure | null;
  /** As printed in the prose; null where it prints none. */
  readonly statedPercent: string | null;
  readonly reasonKinds: readonly ReasonKind[];
  readonly reason: string | null;
}

export interface Change {
  readonly baseYear: number;
  /** total, basic, project, personnel, public-operating, three-public and its items: those the file speaks of. */
  readonly rows: readonly ChangeRow[];
  /** Δbasic + Δproject = Δtotal where all three are stated. */
  readonly addsUp: boolean | null;
}
