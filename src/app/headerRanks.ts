/** How long a view keeps its place in the header as it narrows: 1 always, 5 the first to leave. */
export type HeaderRank = 1 | 2 | 3 | 4 | 5;

const RANKS: ReadonlyMap<string, HeaderRank> = new Map([
  ["overview", 1],
  ["department", 1],
  ["tree", 1],
  ["three-public", 2],
  ["change", 2],
  ["compare", 2],
  ["composition", 3],
  ["quality", 3],
  ["flow", 4],
  ["projects", 4],
  ["data", 5],
  ["about", 5],
]);

/** The rank of a view; one that is not named leaves first. */
export function headerRank(view: string): HeaderRank {
  return RANKS.get(view) ?? 5;
}
