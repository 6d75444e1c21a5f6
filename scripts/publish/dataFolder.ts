import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keptDisclosures } from "../../src/cli/outputFiles.ts";
import type { Catalog } from "../../src/core/budget/catalog.ts";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import type { DisclosureFileError } from "../../src/core/file/fileError.ts";
import { readCatalog } from "../../src/core/file/readCatalog.ts";
import { err, ok, type Result } from "../../src/core/result.ts";

/** A data folder that was read whole. */
export interface DataFolder {
  readonly catalog: Catalog;
  /** By id, each of the catalog's entries. */
  readonly disclosures: ReadonlyMap<string, Disclosure>;
}

/** Reads a data folder as the page will; the error holds one sentence for each thing that is wrong. */
export function readDataFolder(folder: string): Result<DataFolder, readonly string[]> {
  const file = join(folder, "catalog.json");
  if (!existsSync(file))
    return err([`${file} is missing. --data names a folder that npm run ingest -- … --out DIR wrote.`]);
  const catalog = readCatalog(readFileSync(file, "utf8"));
  if (!catalog.ok) return err([`${file} cannot be read: ${reasonOf(catalog.error)}.`]);
  const kept = keptDisclosures(folder);
  const disclosures = new Map(
    kept.flatMap(({ disclosure }) => (disclosure === null ? [] : [[disclosure.id, disclosure]])),
  );
  const unreadable = kept.flatMap(({ path, error }) =>
    error === null ? [] : [`${join(folder, path)} cannot be read: ${reasonOf(error)}.`],
  );
  const said = new Set(kept.flatMap(({ path, error }) => (error === null ? [] : [path])));
  const listed = new Set(catalog.value.entries.map(({ id }) => id));
  const missing = [...listed]
    .filter((id) => !disclosures.has(id) && !said.has(`disclosures/${id}.json`))
    .map((id) => `catalog.json lists ${id}, and disclosures/${id}.json is missing.`);
  const unlisted = [...disclosures.keys()]
    .filter((id) => !listed.has(id))
    .map(
      (id) => `disclosures/${id}.json is not listed in catalog.json; npm run ingest writes the list anew.`,
    );
  const problems = [...unreadable, ...missing, ...unlisted];
  if (listed.size === 0) problems.push("catalog.json lists no disclosure: there is nothing to publish.");
  return problems.length === 0 ? ok({ catalog: catalog.value, disclosures }) : err(problems);
}

function reasonOf(error: DisclosureFileError): string {
  switch (error.kind) {
    case "not-json":
      return `no JSON (${error.detail})`;
    case "unknown-version":
      return `version ${error.found}, and this program reads version ${String(error.expected)}`;
    case "wrong-shape":
      return `${error.path} should be ${error.expected} and is ${error.received}`;
    case "inconsistent-id":
      return `its id ${error.id} should be ${error.expected}`;
    case "duplicate-id":
      return `${error.path} repeats the id ${error.id}`;
    case "dangling-reference":
      return `${error.path} points to ${error.target}, which is not there`;
  }
}
