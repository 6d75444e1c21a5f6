/** What is compared, from the tables to the narrative. */
export const KINDS = [
  "function",
  "general-budget",
  "economic",
  "org-run",
  "names",
  "classes",
  "totals",
  "three-public",
  "statements",
  "completion",
  "facts",
] as const;
export type Kind = (typeof KINDS)[number];

/** One typed figure beside what ingest has in its place. */
export interface Compared {
  readonly kind: Kind;
  /** Which figure: "2010101 行政运行 basic". */
  readonly what: string;
  readonly typed: string;
  /** Null where ingest has nothing there. */
  readonly found: string | null;
  /** `unexpected`: ingest has a figure or row where the typed document has none. */
  readonly outcome: "equal" | "different" | "missing" | "unexpected";
}

export interface FigureAt {
  readonly kind: Kind;
  readonly what: string;
  /** As typed, and its fen; null for a blank. */
  readonly typed: string | null;
  readonly expected: number | null;
  /** Fen; null for a blank, undefined where there is no such cell. */
  readonly found: number | null | undefined;
}

/** Compares one amount. A typed blank that is no amount in ingest either says nothing and is left out. */
export function compareFigure(at: FigureAt): readonly Compared[] {
  const { kind, what, expected, found } = at;
  const said = found === null || found === undefined ? null : `${String(found)} fen`;
  const typed = at.typed ?? "(blank)";
  if (expected === null) {
    const isNil = said === null || found === 0;
    return isNil ? [] : [{ kind, what, typed, found: said, outcome: "unexpected" }];
  }
  if (said === null) return [{ kind, what, typed, found: null, outcome: "missing" }];
  return [{ kind, what, typed, found: said, outcome: found === expected ? "equal" : "different" }];
}
