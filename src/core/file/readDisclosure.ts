import { DISCLOSURE_VERSION, type Disclosure } from "../budget/disclosure.ts";
import { err, type Result } from "../result.ts";
import { disclosureSchema } from "./disclosureSchema.ts";
import type { DisclosureFileError } from "./fileError.ts";
import { readVersioned } from "./readVersioned.ts";
import { brokenReference } from "./references.ts";

/**
 * Reads a disclosure file: the text of one, or its parsed JSON. Nothing is repaired and nothing
 * unknown is let through: what comes out is whole, its references lead somewhere, and its id
 * follows from what it says.
 */
export function readDisclosure(json: unknown): Result<Disclosure, DisclosureFileError> {
  const read = readVersioned(json, DISCLOSURE_VERSION, disclosureSchema);
  if (!read.ok) return read;
  const broken = brokenReference(read.value);
  return broken === null ? read : err(broken);
}
