import type { Catalog } from "../core/budget/catalog.ts";
import type { OwnImport } from "../core/file/ownImport.ts";

/** A catalog with own imports in it, sorted by id; of two of one id the own one stands. */
export function joinOwn(shipped: Catalog, own: readonly OwnImport[]): Catalog {
  if (own.length === 0) return shipped;
  const ids = new Set(own.map(({ entry }) => entry.id));
  const entries = [
    ...shipped.entries.filter(({ id }) => !ids.has(id)),
    ...own.map(({ entry }) => entry),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...shipped, entries };
}
