import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { TableSort } from "../../ui/TableColumn.ts";

export const SORT_KEYS = [
  "department",
  "total",
  "project-share",
  "change",
  "percent",
  "three-public",
  "three-public-share",
  "checks",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The column and direction that an address asks for; null where it names no column of this table. */
export function sortOf(sort: string | null): (TableSort & { readonly column: SortKey }) | null {
  const column = SORT_KEYS.find((name) => name === sort?.replace(/^-/u, ""));
  return column === undefined ? null : { column, descending: sort?.startsWith("-") === true };
}

/** What a sort is in the address, `-` before the column for descending. */
export function sortText(sort: TableSort | null): string | null {
  return sort === null ? null : `${sort.descending ? "-" : ""}${sort.column}`;
}

/** What an entry is sorted by in each column; null, which stands last, where the figure is missing. */
export const SORT_VALUES: Readonly<Record<SortKey, (entry: CatalogEntry) => number | string | null>> = {
  department: (entry) => entry.department,
  total: (entry) => entry.total.amount,
  "project-share": (entry) => shareRank(entry.project, entry.total),
  change: (entry) => entry.change.delta.amount,
  percent: (entry) =>
    entry.change.percent === null ? null : shareRank(entry.change.delta, entry.change.prior),
  "three-public": (entry) => entry.threePublic.amount,
  "three-public-share": (entry) => shareRank(entry.threePublic, entry.appropriation),
  checks: ({ checks }) => checks.differs * RARER + checks.observation,
};

/** One contradiction outweighs any number of remarks. */
const RARER = 1_000_000;
const PLACES = 10n ** 12n;

/** A share as a whole number of its twelfth decimal, so that shares are ordered without binary fractions. */
function shareRank(part: Figure, whole: Figure): number | null {
  if (part.amount === null || whole.amount === null || whole.amount <= 0) return null;
  return Number((BigInt(part.amount) * PLACES) / BigInt(whole.amount));
}
