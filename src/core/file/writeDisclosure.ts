import * as v from "valibot";
import type { Disclosure } from "../budget/disclosure.ts";
import { disclosureSchema } from "./disclosureSchema.ts";
import { jsonLines } from "./jsonLines.ts";

const LISTS = new Set([
  "documents",
  "warnings",
  "columns",
  "spans",
  "omitted",
  "grid",
  "lines",
  "statements",
  "institutions",
  "plan",
  "indicators",
  "subtotals",
  "assets",
  "otherYears",
]);

/**
 * The text of a disclosure file. The same disclosure always gives the same text, whatever order
 * its fields were put together in; one grid row, line or sentence stands on one text line.
 * @throws ValiError for a value that is no disclosure: such a file could not be read again
 */
export function writeDisclosure(disclosure: Disclosure): string {
  return jsonLines(v.parse(disclosureSchema, disclosure), LISTS);
}
