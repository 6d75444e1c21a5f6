import type { Fen } from "../money/fen.ts";
import type { Figure } from "../budget/figure.ts";
import type { CellRef } from "../budget/source.ts";
import type { Measure } from "../budget/vocabulary.ts";
import type { ChangeRow } from "./change.ts";

/** 三公 of one disclosure: the whole and its items, each with what table and prose say. */
export interface ThreePublic {
  readonly total: Figure;
  readonly items: readonly ThreePublicItem[];
  /** Share of 财政拨款支出, "2.28"; null where either is missing. */
  readonly shareOfAppropriation: string | null;
  readonly appropriation: Figure;
  /** Operation cost per vehicle where the number of vehicles is printed. */
  readonly operationPerVehicle: AmountPerPiece | null;
  readonly changes: readonly ChangeRow[];
}

export interface ThreePublicItem {
  readonly measure: Measure;
  /** 1 for the three items, 2 for purchase and operation inside vehicles. */
  readonly level: 1 | 2;
  readonly figure: Figure;
  /** What the table cell says where `figure` comes from the prose. */
  readonly tableFigure: Figure;
}

/** One amount divided by a printed count: 20.00 万元 ÷ 7 vehicles. */
export interface AmountPerPiece {
  /** Rounded half up to the fen: the one figure that is not exact. Shown with 2 places: 2.86 万元. */
  readonly amount: Fen;
  readonly part: Figure;
  /** Decimal text as printed, "7", and the cell that prints it. */
  readonly count: string;
  readonly countSource: CellRef;
}
