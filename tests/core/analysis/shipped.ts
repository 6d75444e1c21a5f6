import { readFileSync } from "node:fs";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { readDisclosure } from "../../../src/core/file/readDisclosure.ts";

/** A disclosure of the shipped data by its id. */
export function shipped(id: string): Disclosure {
  const file = new URL(`../../../public/data/disclosures/${id}.json`, import.meta.url);
  const read = readDisclosure(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error(`${id} is not read: ${JSON.stringify(read.error)}`);
  return read.value;
}
