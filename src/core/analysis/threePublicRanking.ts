import type { Figure } from "../budget/figure.ts";
import type { Fund, Measure, Phase, Scope } from "../budget/vocabulary.ts";
import type { RegionLevel } from "../classification/region.ts";
import type { Fen } from "../money/fen.ts";
import type { ChangeRow } from "./change.ts";

/** The columns of the ranking: the items, vehicles split, then the whole. */
export const RANKED = [
  "reception",
  "overseas",
  "vehicle-purchase",
  "vehicle-operation",
  "three-public",
] as const satisfies readonly Measure[];
export type Ranked = (typeof RANKED)[number];

/**
 * What a document says of an item. `zero`: its table writes 0; `zero-in-text`: the cell is blank or
 * there is no table, and the text writes 0; `declared-none`: an empty table with a note that there is no
 * such money; `blank`: the cell is blank and the text silent; `not-mentioned`: the table has no such
 * cell and the text is silent; `no-table`: the file has no 三公 table and the text is silent;
 * `pooled`: the text says that another body pays for it, so that its nil is no smallest.
 */
export const SAYINGS = [
  "amount",
  "zero",
  "zero-in-text",
  "declared-none",
  "blank",
  "not-mentioned",
  "no-table",
  "empty",
  "withheld",
  "pooled",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** What an amount is divided by where the document prints how many there are. */
export const PIECES = ["vehicle", "group", "traveller", "batch", "guest"] as const;
export type Piece = (typeof PIECES)[number];

/** An amount per piece: 21.56 ÷ 8, derived; with the count and the year it is counted in. */
export interface PerPiece {
  readonly piece: Piece;
  readonly figure: Figure;
  /** As printed, "8". */
  readonly count: string;
  readonly year: number;
}

/** One item of one document. */
export interface RankingCell {
  readonly measure: Ranked;
  readonly saying: Saying;
  readonly figure: Figure;
  /** What the table says where `figure` comes from the text. */
  readonly tableFigure: Figure;
  /** Who pays where it is pooled, as printed (区外办); null where the text does not name it. */
  readonly pooledBy: string | null;
  /** Place from the highest amount, ties sharing one; null where the item is not ranked. */
  readonly rank: number | null;
  /** The same by share of 财政拨款支出. */
  readonly shareRank: number | null;
  /** Share of 财政拨款支出, "2.28"; null where either is not known. */
  readonly share: string | null;
  readonly change: ChangeRow | null;
  /** Final accounts: the 预算数 beside the 决算数; null in a budget. */
  readonly budgeted: Figure | null;
  /** 决算数 − 预算数, derived; null where either has no amount. */
  readonly overBudget: Figure | null;
  readonly perPiece: readonly PerPiece[];
  /** Printed counts of none: 0 vehicles. */
  readonly none: readonly Piece[];
}

/** 会议费 and 培训费 beside 三公 in one table, never added into it. */
export interface BesideThreePublic {
  readonly meeting: Figure;
  readonly training: Figure;
  /** The table's own 合计 of 三公, meetings and training. */
  readonly whole: Figure;
}

/** One document in the ranking. */
export interface RankingRow {
  readonly disclosure: string;
  readonly departmentKey: string;
  readonly department: string;
  readonly appropriation: Figure;
  readonly cells: Readonly<Record<Ranked, RankingCell>>;
  /** The funds named for the whole, each with what it pays; empty where none is named. */
  readonly funds: readonly { readonly fund: Fund; readonly figure: Figure }[];
  readonly beside: BesideThreePublic | null;
  readonly money: ThreePublicMoney | null;
  /** Whether the year before is on file but holds other units, so that nothing is subtracted. */
  readonly priorOfOtherUnits: boolean;
}

/** What all that is ranked together has in common. */
export interface RankingGroup {
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
  readonly level: RegionLevel;
  /** 一般公共预算 alone, or 财政拨款 of all funds; null where the documents do not name it. */
  readonly money: ThreePublicMoney | null;
}

export type ThreePublicMoney = "general" | "appropriation";

/** A condition that keeps a document out of the ranking: what it is, and what the ranking is. */
export type RankingFailure =
  | { readonly kind: "year"; readonly is: number; readonly ranked: number }
  | { readonly kind: "phase"; readonly is: Phase; readonly ranked: Phase }
  | { readonly kind: "scope"; readonly is: Scope; readonly ranked: Scope }
  | { readonly kind: "level"; readonly is: RegionLevel; readonly ranked: RegionLevel }
  | { readonly kind: "money"; readonly is: ThreePublicMoney; readonly ranked: ThreePublicMoney }
  /** A later edition of the same document is ranked. */
  | { readonly kind: "edition" };

/** A document outside the ranking, with its figures and why. */
export interface Unranked {
  readonly row: RankingRow;
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
  readonly failures: readonly RankingFailure[];
}

/** How far one item compares within the group. */
export interface ItemStanding {
  readonly measure: Ranked;
  /** Ranked: at least two have an amount and none is pooled. */
  readonly isRanked: boolean;
  /** How many have an amount of their own. */
  readonly known: number;
  /** The ids of those whose text says another body pays. */
  readonly pooled: readonly string[];
  /** The ids of those that print an amount where others are pooled: it may be theirs or for all. */
  readonly perhapsCarrying: readonly string[];
  /** The ids of those without an amount. */
  readonly unknown: readonly string[];
  /** The largest amount: the full length of the column's scale; null where there is none above 0. */
  readonly full: Fen | null;
}

/** 三公 of comparable documents, and of those that are not, with the failed condition. */
export interface ThreePublicRanking {
  /** Null where there is no document. */
  readonly group: RankingGroup | null;
  /** In the order the documents were given. */
  readonly rows: readonly RankingRow[];
  readonly standings: Readonly<Record<Ranked, ItemStanding>>;
  readonly unranked: readonly Unranked[];
}
