import type { Figure } from "../budget/figure.ts";
import type { StatedChange } from "../budget/statement.ts";
import type { Phase } from "../budget/vocabulary.ts";
import type { ChangeRow } from "./change.ts";
import type { CodeNote } from "./codeJoins.ts";

/** By function, by basic and project, by economic class of the basic part, by 三公 item. */
export type ChangeSplit = "function" | "kind" | "economic" | "three-public";

/**
 * Why two years' figures make no percentage, and all but the last three no difference either: other
 * units or scope, phase or money; a code that moved or whose name is another; the prose's base is no
 * budget (or final) of the year before; a year is blank; nothing, or less, to take a percentage of.
 */
export type ChangeBar =
  "units" | "scope" | "phase" | "money" | "code" | "name" | "basis" | "blank" | "zero-base" | "negative-base";

/** One line of a breakdown with all that is known of its two years. */
export interface ChangeLine extends ChangeRow {
  /** Unique in the breakdown: a code, a measure, or "" for the whole. */
  readonly key: string;
  /** As printed; "" for a measure, whose word is the reader's. */
  readonly name: string;
  /** 0 for the whole. */
  readonly level: 0 | 1 | 2 | 3;
  readonly isLeaf: boolean;
  /** What the document of the year before prints, comparable or not; null where it is not at hand. */
  readonly loaded: Figure | null;
  /** What the prose says, beside a computed change as well; null where it compares nothing. */
  readonly stated: StatedMove | null;
  /** Null where the two years compare. */
  readonly bar: ChangeBar | null;
  readonly note: CodeNote | null;
}

/** A change as the prose states it. */
export interface StatedMove {
  /** Of this disclosure, `s12`; the check on it bears the same. */
  readonly statement: string;
  /** Signed; null where the sentence prints a percentage alone. */
  readonly delta: Figure | null;
  /** The amount it names for the year before, else the amount it states less the change; null where neither is. */
  readonly prior: Figure | null;
  /** As printed, without sign. */
  readonly percent: string | null;
  readonly direction: StatedChange["direction"];
  readonly base: StatedChange["base"]["kind"];
}

/** Which money the whole of a breakdown is. */
export type ChangeWhole = "total" | "appropriation" | "basic" | "three-public";

/** How one whole moved since the year before, split in one way. */
export interface ChangeBreakdown {
  readonly disclosure: string;
  readonly department: string;
  readonly by: ChangeSplit;
  readonly year: number;
  readonly baseYear: number;
  readonly phase: Phase;
  /** The disclosure of the year before, where it is at hand; comparable or not. */
  readonly prior: string | null;
  /** How many units' money is inside then and now; null where a document does not say. */
  readonly units: readonly [then: number | null, now: number | null];
  readonly wholeIs: ChangeWhole;
  readonly whole: ChangeLine;
  /** In the order of the codes or measures, parents first. */
  readonly lines: readonly ChangeLine[];
  /** The lines that lead from one year's whole to the other's: the first level, as far as it is known. */
  readonly steps: readonly ChangeLine[];
  /** What the steps leave of the whole's change; null where nothing is left or the whole's is not known. */
  readonly rest: Figure | null;
}
