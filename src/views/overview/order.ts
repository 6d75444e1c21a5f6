import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";

export const SORT_KEYS = [
  "total",
  "project-share",
  "change",
  "percent",
  "three-public",
  "three-public-share",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The column and direction that an address asks for; null where it names no column of this table. */
export function sortOf(sort: string | null): { readonly key: SortKey; readonly descending: boolean } | null {
  const key = SORT_KEYS.find((name) => name === sort?.replace(/^-/u, ""));
  return key === undefined ? null : { key, descending: sort?.startsWith("-") === true };
}

/**
 * Entries in the order a column asks for, `-` before the key for descending. Entries without the
 * figure stand last in either direction: a missing figure is not the smallest.
 */
export function sortedBy(entries: readonly CatalogEntry[], sort: string | null): readonly CatalogEntry[] {
  const wanted = sortOf(sort);
  if (wanted === null) return entries;
  const { key } = wanted;
  const direction = wanted.descending ? -1 : 1;
  return [...entries].sort((a, b) => {
    const [left, right] = [VALUES[key](a), VALUES[key](b)];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return direction * compareFractions(left, right);
  });
}

/** A value as a fraction of whole numbers, so that shares are ordered without rounding. */
interface Fraction {
  readonly over: number;
  readonly under: number;
}

const VALUES: Readonly<Record<SortKey, (entry: CatalogEntry) => Fraction | null>> = {
  total: (entry) => whole(entry.total),
  "project-share": (entry) => share(entry.project, entry.total),
  change: (entry) => whole(entry.change.delta),
  percent: (entry) => share(entry.change.delta, entry.change.prior),
  "three-public": (entry) => whole(entry.threePublic),
  "three-public-share": (entry) => share(entry.threePublic, entry.appropriation),
};

function whole({ amount }: Figure): Fraction | null {
  return amount === null ? null : { over: amount, under: 1 };
}

function share(part: Figure, total: Figure): Fraction | null {
  if (part.amount === null || total.amount === null || total.amount <= 0) return null;
  return { over: part.amount, under: total.amount };
}

function compareFractions(a: Fraction, b: Fraction): number {
  const difference = BigInt(a.over) * BigInt(b.under) - BigInt(b.over) * BigInt(a.under);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
