import type { Fen } from "../money/fen.ts";
import type { CellRef } from "./source.ts";

/** The procurement budget: its printed total and lines. Declared-none procurement has status on its table. */
export interface Procurement {
  readonly table: string;
  /** The 合计 row; null where the table prints none. */
  readonly total: { readonly amount: Fen | null; readonly cell: CellRef } | null;
  readonly subtotals: readonly {
    readonly unitName: string;
    readonly amount: Fen | null;
    readonly cell: CellRef;
  }[];
  readonly lines: readonly ProcurementLine[];
}

export interface ProcurementLine {
  readonly project: string | null;
  /** The whole project's budget, repeated by the document on every line of it: never summed. */
  readonly projectBudget: Fen | null;
  readonly item: string;
  readonly catalogueCode: string | null;
  readonly class: "goods" | "works" | "services" | null;
  readonly unit: string | null;
  /** Decimal text as printed. */
  readonly quantity: string | null;
  readonly price: Fen | null;
  readonly amount: Fen | null;
  readonly smallFirmShare: Fen | null;
  /** Quantity and price are null where the table has no such column. */
  readonly cells: {
    readonly quantity: CellRef | null;
    readonly price: CellRef | null;
    readonly amount: CellRef;
  };
}

/** One line of 固定资产占用情况表. `total` is the 资产总额 line, `part` lines add up to it, `inner` lines (其中) are inside their part. */
export interface AssetLine {
  readonly item: string;
  readonly role: "total" | "part" | "inner";
  /** Decimal text as printed; null for a blank. */
  readonly quantity: string | null;
  /** Unit printed in the item's brackets: 平方米, 台、辆. */
  readonly quantityUnit: string | null;
  readonly value: Fen | null;
  /** ISO date; null where the table prints none. */
  readonly asOf: string | null;
  readonly cells: { readonly quantity: CellRef; readonly value: CellRef };
}
