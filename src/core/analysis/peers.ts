import type { CatalogEntry } from "../budget/catalog.ts";

/** In what a body is like another, the most telling first. */
export const LIKENESSES = ["office", "kind", "level", "size", "place"] as const;
/**
 * `office`: the same office of another place (人民政府办公室); `kind`: both government, Party, court …;
 * `level`: province, prefecture, county, township; `size`: neither spends more than twice the other's
 * total; `place`: the same region.
 */
export type Likeness = (typeof LIKENESSES)[number];

/** Where a body stands in the administration; a street or town office is below the county that publishes it. */
export type BodyLevel = "province" | "prefecture" | "county" | "township";

/** A body that another may be set beside, with why. */
export interface Peer {
  readonly entry: CatalogEntry;
  /** Null where it cannot be told: a name of no known kind, a total that is not known. */
  readonly alike: Readonly<Record<Likeness, boolean | null>>;
  /** Whether it is taken without asking: of the same place, or of the same kind and level. */
  readonly isUsual: boolean;
}
