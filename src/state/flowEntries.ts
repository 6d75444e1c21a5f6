import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { selectGroup } from "./oneGroup.ts";
import { selectOneYear, type OneYear } from "./oneYear.ts";

/** So many departments still make a picture that can be read. */
const MOST_UNASKED = 8;

/** The documents whose money is drawn together. */
export interface FlowEntries extends OneYear {
  /** Where the address names no department: the place that was chosen and how many it has; null where it names some. */
  readonly chosen: { readonly region: string | null; readonly all: number } | null;
}

/**
 * The departments an address names, of one year; where it names none, the largest of the place and
 * year with most departments, the largest first.
 */
export function selectFlow(catalog: Catalog, address: Address): FlowEntries {
  if (address.dept.length > 0) return { ...selectOneYear(catalog, address), chosen: null };
  const group = selectGroup(catalog, address);
  return {
    year: group.year,
    entries: [...group.entries].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_UNASKED),
    absent: [],
    chosen: { region: group.region?.name ?? null, all: group.entries.length },
  };
}

function sizeOf({ total }: CatalogEntry): number {
  return total.amount ?? 0;
}
