import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Phase } from "../../core/budget/vocabulary.ts";
import { nameKey } from "../../core/text/chinese.ts";

/** How the documents compared are called. */
export interface CompareNames {
  /** The body; without its region where all are of one. */
  readonly of: (disclosure: string) => string;
  /** The body's whole name, for evidence. */
  readonly full: (disclosure: string) => string;
  /** 2025年预算. */
  readonly period: (disclosure: string) => string;
  /** The body, with its period where the documents are of several; of one body the period alone. */
  readonly said: (disclosure: string) => string;
  /** Whether all are of one year and phase. */
  readonly isOnePeriod: boolean;
  /** The region's name where all are of one; null otherwise. */
  readonly region: string | null;
}

/** Names of several documents, as short as they are still told apart. */
export function compareNames(
  entries: readonly CatalogEntry[],
  yearPhase: (year: number, phase: Phase) => string,
): CompareNames {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const [first] = entries;
  const isOneRegion = entries.every(({ region }) => region.code === first?.region.code);
  const isOnePeriod = entries.every(({ year, phase }) => year === first?.year && phase === first.phase);
  const region = isOneRegion ? (first?.region.name ?? null) : null;
  const full = (id: string): string => byId.get(id)?.department ?? id;
  const of = (id: string): string => withoutRegion(full(id), region);
  const period = (id: string): string => {
    const entry = byId.get(id);
    return entry === undefined ? "" : yearPhase(entry.year, entry.phase);
  };
  const isOneBody = entries.every(({ departmentKey }) => departmentKey === first?.departmentKey);
  const said = (id: string): string => (isOnePeriod ? of(id) : isOneBody ? period(id) : of(id) + period(id));
  return { of, full, period, said, isOnePeriod, region };
}

function withoutRegion(name: string, region: string | null): string {
  if (region === null || !nameKey(name).startsWith(region)) return name;
  const rest = name.slice(region.length);
  return rest.length < 3 ? name : rest;
}
