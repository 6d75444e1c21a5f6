/** Where a figure is printed: the address every amount on screen carries. */

/** A position in a document. All null for a text without pages or sheets but for the paragraph. */
export interface Place {
  /** 1-based pages the item stands on; null where the format has none. */
  readonly pages: readonly number[] | null;
  readonly sheet: string | null;
  /** 1-based paragraph (or block) number in the document's order. */
  readonly paragraph: number | null;
  /** The heading or article it stands under, for instance 四、财政拨款“三公”经费预算情况. */
  readonly heading: string | null;
}

/** One printed cell of one table of one disclosure; `row` and `column` index the table's grid from 0. */
export interface CellRef {
  readonly kind: "cell";
  readonly disclosure: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** One figure of one prose statement: its amount, or the change it states. */
export interface StatementRef {
  readonly kind: "statement";
  readonly disclosure: string;
  readonly statement: string;
  readonly part: StatementPart;
}

export const STATEMENT_PARTS = [
  "amount",
  "delta",
  "percent",
  "count",
  "base",
  "completion",
  "share",
] as const;
/** `base` is the amount of the year before that a stated change names, `completion` the 完成年初预算的 %, `share` the 占…的 %. */
export type StatementPart = (typeof STATEMENT_PARTS)[number];

export type SourceRef = CellRef | StatementRef;

/** A merged cell: its top left corner and its size in rows and columns. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
