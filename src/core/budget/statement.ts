import type { Fen } from "../money/fen.ts";
import type { MoneyUnit } from "../money/unit.ts";
import type { Place } from "./source.ts";
import type { Basis, Fund, Measure, ReasonKind } from "./vocabulary.ts";

/** The `item` of spending that is paid from 财政拨款, whatever the fund: a share of the whole, no project. */
export const APPROPRIATION_SHARE = "财政拨款";

/** One figure that the narrative states, with the change, completion and reason it gives for it. */
export interface Statement {
  /** `s1`, `s2` … in the document's order. */
  readonly id: string;
  readonly measure: Measure;
  /** Functional code where the sentence names one. */
  readonly code: string | null;
  /** 类 › 款 › 项 as named in the sentence; null where it names none. */
  readonly path: string | null;
  /** A project or item the figure belongs to (综合事务支出); null for the whole. */
  readonly item: string | null;
  readonly fund: Fund | null;
  readonly basis: Basis;
  readonly year: number;
  /** Null where only a change is stated. */
  readonly amount: Fen | null;
  readonly count: { readonly value: string; readonly unit: string } | null;
  /** The figure as printed, "615.7万元". */
  readonly printed: string;
  readonly unit: MoneyUnit;
  readonly change: StatedChange | null;
  /** What share of its whole the sentence says it is; absent where it does not say. */
  readonly share?: StatedShare;
  readonly completion: { readonly percent: string; readonly of: "opening" | "adjusted" } | null;
  /** The clause itself; null where prose is not kept. */
  readonly reason: string | null;
  readonly reasonKinds: readonly ReasonKind[];
  readonly pooled: { readonly item: Measure; readonly by: string | null } | null;
  readonly document: string;
  readonly place: Place;
  /** The sentence itself; null where prose is not kept. */
  readonly quote: string | null;
}

/** 占“三公”经费的8.75%: a decimal text as printed, and what it is a share of; null where the sentence names no measure. */
export interface StatedShare {
  readonly percent: string;
  readonly of: Measure | null;
}

/** A change as the narrative words it. Percent and times are decimal texts as printed, without sign. */
export interface StatedChange {
  readonly direction: "increase" | "decrease" | "unchanged" | null;
  readonly delta: Fen | null;
  readonly printed: string;
  readonly percent: string | null;
  readonly times: string | null;
  readonly base: {
    readonly year: number | null;
    readonly kind: "budget" | "executed" | "final" | "adjusted" | "unstated";
    readonly amount: Fen | null;
    /** The amount as the sentence prints it, "601.62万元"; "" where it prints none. */
    readonly printed: string;
  };
}
