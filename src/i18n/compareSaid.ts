/** A sentence with figures in it: words, and the place of a figure in the list given with it. */
export type Said = readonly (string | { readonly figure: number })[];

/** Sentences of the comparison. Figures are numbered in the order they are listed at each. */
export interface CompareSentences {
  /** 0 smallest, 1 largest, 2 their difference. */
  readonly range: (given: {
    readonly who: string;
    readonly measure: string;
    readonly smallest: string;
    readonly largest: string;
    readonly shares: { readonly measure: string; readonly lowest: string; readonly highest: string } | null;
  }) => Said;
  /** 0 first, 1 second. */
  readonly besideOnly: (given: {
    readonly measure: string;
    readonly first: string;
    readonly second: string;
    readonly differ: string;
  }) => Said;
  readonly severalGroups: (documents: number, groups: number, differ: string) => string;
  /** 0 before, 1 after, 2 the size of the change. */
  readonly period: (given: {
    readonly who: string;
    readonly measure: string;
    readonly before: number;
    readonly after: number;
    readonly direction: "up" | "down" | "same";
    readonly percent: string | null;
  }) => Said;
  /** 0 before, 1 after. */
  readonly periodBarred: (given: {
    readonly who: string;
    readonly measure: string;
    readonly before: number;
    readonly after: number;
    readonly differ: string;
  }) => Said;
  /** 0 the size of the change. */
  readonly periods: (given: {
    readonly compared: number;
    readonly barred: number;
    readonly before: number;
    readonly after: number;
    readonly who: string;
    readonly measure: string;
    readonly direction: "up" | "down" | "same";
    readonly percent: string | null;
  }) => Said;
  /** 0 its amount. */
  readonly alone: (who: string, measure: string) => Said;
  /** 0 largest, 1 smallest, 2 difference. */
  readonly spread: (given: {
    readonly measure: string;
    readonly known: number;
    readonly largest: readonly string[];
    readonly smallest: readonly string[];
  }) => Said;
  /** 0 the amount. */
  readonly allEqual: (measure: string, known: number) => Said;
  /** 0 and 1 operands of the highest share, 2 and 3 of the lowest. */
  readonly shares: (given: {
    readonly measure: string;
    readonly whole: string;
    readonly highest: readonly [who: string, share: string];
    readonly lowest: readonly [who: string, share: string];
    readonly points: string;
  }) => Said;
  /** One figure for each name. */
  readonly listed: (measure: string, who: readonly string[], why: string) => Said;
  /** 0 the class, 1 the whole of its table. */
  readonly largestClass: (given: {
    readonly who: string;
    readonly name: string;
    readonly share: string;
  }) => Said;
  readonly differ: (what: string) => string;
  /** Where some of those listed do compare. */
  readonly differSome: (what: string) => string;
  readonly pooled: string;
  readonly unknown: (who: readonly string[]) => string;
  readonly list: (items: readonly string[]) => string;
  /** The end of a sentence. */
  readonly stop: string;
}
