import type { CatalogEntry } from "../../core/budget/catalog.ts";

/** One department (or unit) and what is held of it. */
export interface CoverageRow {
  readonly key: string;
  /** Its newest document, a budget where there is one. */
  readonly first: CatalogEntry;
  /** Budgets before finals. */
  readonly byYear: ReadonlyMap<number, readonly CatalogEntry[]>;
}

/** One row a body and scope, in the order of the catalog within each region. */
export function coverageRows(entries: readonly CatalogEntry[]): readonly CoverageRow[] {
  const bodies = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const key = `${entry.departmentKey}-${entry.scope}`;
    const held = bodies.get(key);
    if (held === undefined) bodies.set(key, [entry]);
    else held.push(entry);
  }
  return [...bodies].flatMap(([key, held]): readonly CoverageRow[] => {
    const ordered = [...held].sort((a, b) => rank(a) - rank(b) || b.year - a.year);
    const [first] = ordered;
    if (first === undefined) return [];
    const years = [...new Set(held.map(({ year }) => year))];
    const byYear = new Map(years.map((year) => [year, ordered.filter((entry) => entry.year === year)]));
    return [{ key, first, byYear }];
  });
}

function rank({ phase }: CatalogEntry): number {
  return phase === "budget" ? 0 : 1;
}
