import * as v from "valibot";
import type { Catalog } from "../budget/catalog.ts";
import { catalogSchema } from "./catalogSchema.ts";
import { jsonLines } from "./jsonLines.ts";

/**
 * The text of `catalog.json`: one entry per text line, sorted by id, so that the same set of
 * disclosures gives the same bytes in whatever order it was read.
 * @throws ValiError for a value that is no catalog
 */
export function writeCatalog(catalog: Catalog): string {
  const entries = [...catalog.entries].sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  return jsonLines(v.parse(catalogSchema, { ...catalog, entries }), new Set(["entries"]));
}
