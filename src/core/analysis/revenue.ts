import type { Figure } from "../budget/figure.ts";
import type { Fund, Measure, TableKind } from "../budget/vocabulary.ts";

/** Where the money comes from: the whole and its sources as the document lists them. */
export interface Revenue {
  readonly total: Figure;
  /** The table the sources are read from; null where only the prose lists them. */
  readonly kind: TableKind | null;
  /** Every table a source is read from, the one above first; empty where only the prose lists them. */
  readonly tables: readonly TableKind[];
  /** In printed order, blanks included; empty where nothing lists them. */
  readonly sources: readonly RevenueSource[];
}

export interface RevenueSource {
  readonly measure: Measure;
  /** Null for 财政拨款 of all funds together and for money that is no appropriation. */
  readonly fund: Fund | null;
  /** As printed, 财政拨款收入; null where only the prose speaks of it. */
  readonly name: string | null;
  /** 2 for one fund inside 财政拨款. */
  readonly level: 1 | 2;
  readonly figure: Figure;
  /** Share of the total, "100.00"; null where either is missing. */
  readonly share: string | null;
}
