import type { Fen } from "../money/fen.ts";
import type { CellRef, Place } from "./source.ts";

/** One project with its money, plan and targets, as its 绩效目标表 prints them. */
export interface Project {
  /** `p1`, `p2` … in the document's order. */
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  /** The project's budget; null where its table prints none. */
  readonly budget: Fen | null;
  readonly budgetCell: CellRef | null;
  readonly funds: readonly {
    /** `carried`: 上年结转资金. */
    readonly name: "fiscal" | "carried" | "other";
    readonly amount: Fen | null;
    readonly cell: CellRef;
  }[];
  /** Cumulative spending plan; `share` a decimal percent text ("25"), `amount` where money is printed. */
  readonly plan: readonly PlanStep[];
  /** Null where prose is not kept or the document states none. */
  readonly objectives: string | null;
  readonly indicators: readonly Indicator[];
  readonly place: Place;
}

export interface PlanStep {
  readonly month: number;
  readonly share: string | null;
  readonly amount: Fen | null;
  readonly cell: CellRef;
}

/** One performance target. Its value is a decimal text where the target is quantitative. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** Null where prose is not kept. */
  readonly description: string | null;
  readonly operator: IndicatorOperator;
  /** "2.79", "100", or null for a textual target. */
  readonly value: string | null;
  /** "万元", "%", "个"; null for a textual target. */
  readonly unit: string | null;
  /** The 指标值 as printed. */
  readonly printed: string;
  /** Null where prose is not kept. */
  readonly basis: string | null;
  readonly cell: CellRef;
}

export const INDICATOR_OPERATORS = ["≥", "≤", ">", "<", "=", "text"] as const;
export type IndicatorOperator = (typeof INDICATOR_OPERATORS)[number];
