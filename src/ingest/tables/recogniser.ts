import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { TableKind } from "../../core/budget/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import type { Head } from "./columns.ts";

/** One kind of table: how it is told from the others, and what its rows say. */
export interface Recogniser {
  readonly kind: TableKind;
  /** By title and heads together; order and number of a document's tables never count. */
  recognises(candidate: Candidate, head: Head): boolean;
  read(candidate: Candidate, head: Head): TableReading;
}

/** What a table's columns and rows mean. */
export interface TableReading {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  /** Cells of amount columns whose text is no money; they are in no line. */
  readonly unreadable: readonly UnreadableCell[];
  /** Where the rows that hold no figures end otherwise than the heads tell; absent to keep the head's. */
  readonly headRows?: number;
}

export interface UnreadableCell {
  readonly row: number;
  readonly column: number;
}
