import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Fen } from "../core/money/fen.ts";

/** A range of totals in 万元: `1000-10000` from 1,000 up to but not 10,000; either end may be left open. */
export const SIZE_PATTERN = /^(?:\d{1,9}-(?:\d{1,9})?|-\d{1,9})$/u;

/** The ranges offered to a reader, smallest first: 1,000 万元, 1 亿元, 10 亿元 lie between them. */
export const SIZES = ["-1000", "1000-10000", "10000-100000", "100000-"] as const;

/**
 * The entries of some regions and of a size of total expenditure.
 * @param regions 6-digit codes; empty for all
 * @param size as `SIZE_PATTERN`; null for all. An entry whose total is not known is of no size.
 */
export function narrowed(
  entries: readonly CatalogEntry[],
  regions: readonly string[],
  size: string | null,
): readonly CatalogEntry[] {
  return entries.filter(
    (entry) =>
      (regions.length === 0 || regions.includes(entry.region.code)) &&
      (size === null || isOfSize(entry.total.amount, size)),
  );
}

const FEN_IN_WAN = 1_000_000;

function isOfSize(total: Fen | null, size: string): boolean {
  const [from = "", to = ""] = size.split("-");
  if (total === null) return false;
  if (from !== "" && total < Number(from) * FEN_IN_WAN) return false;
  return to === "" || total < Number(to) * FEN_IN_WAN;
}
