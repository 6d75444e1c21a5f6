/** The version of `reference/code-changes.json` this code reads. */
export const CODE_CHANGES_VERSION = 1;

/** `reference/code-changes.json`: how codes moved from year to year, in the order of the years. */
export interface CodeChangeFile {
  readonly version: number;
  readonly changes: readonly CodeChange[];
}

/** One change of the classification that a comparison of two years runs into. */
export interface CodeChange {
  /**
   * The first and the last year that may be the first one in force, both included. One year where
   * it is known; a year either side where it is not; both where the change came in two steps.
   */
  readonly since: readonly [first: number, last: number];
  readonly type: "new" | "rename" | "move" | "merge" | "split" | "renumber" | "delete" | "replace" | "scheme";
  /** Codes as they were; empty for what is new. */
  readonly from: readonly string[];
  /** Codes as they are; empty for what is gone. */
  readonly to: readonly string[];
  readonly fromName: string;
  readonly toName: string;
  /** Old and new are one line; are compared only at a common parent; are not compared at all. */
  readonly compare: "join" | "join-parent" | "break";
}

/** The changes that lie between two years, which need not be neighbours. */
export function changesBetween(
  changes: readonly CodeChange[],
  earlier: number,
  later: number,
): readonly CodeChange[] {
  return changes.filter(({ since: [first, last] }) => earlier < last && first <= later);
}

/** The longest code above all of several, or the one they share: 2040404 and 2040410 → 20404; "" for the whole. */
export function commonCode(codes: readonly string[]): string {
  const [first = "", ...rest] = codes;
  const shared = LEVELS.map((length) => first.slice(0, length)).filter(
    (stem) => stem.length > 0 && rest.every((code) => code.startsWith(stem)),
  );
  return shared.filter((stem) => LEVELS.some((length) => length === stem.length)).at(-1) ?? "";
}

/** The codes above a code, nearest first: 2040405 → 20404, 204. */
export function codesAbove(code: string): readonly string[] {
  return LEVELS.filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .reverse();
}

const LEVELS = [3, 5, 7] as const;
