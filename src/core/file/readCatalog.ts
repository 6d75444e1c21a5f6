import { CATALOG_VERSION, type Catalog } from "../budget/catalog.ts";
import { err, type Result } from "../result.ts";
import { catalogSchema } from "./catalogSchema.ts";
import type { DisclosureFileError } from "./fileError.ts";
import { readVersioned } from "./readVersioned.ts";

/** Reads `catalog.json`, as text or parsed. An id listed twice is refused: two files cannot share a name. */
export function readCatalog(json: unknown): Result<Catalog, DisclosureFileError> {
  const read = readVersioned(json, CATALOG_VERSION, catalogSchema);
  if (!read.ok) return read;
  const seen = new Set<string>();
  for (const [at, { id }] of read.value.entries.entries()) {
    if (seen.has(id)) return err({ kind: "duplicate-id", path: `entries[${at}].id`, id });
    seen.add(id);
  }
  return read;
}
