import { changeOf } from "../core/analysis/changeOf.ts";
import { headlineOf } from "../core/analysis/headlineOf.ts";
import { CATALOG_VERSION, type Catalog } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { relatedDisclosures } from "../core/budget/relatedEditions.ts";
import { runChecks } from "../core/checks/runChecks.ts";
import { catalogEntry } from "../core/file/catalogEntry.ts";
import { coverageCsv, coverageRows } from "../core/file/coverage.ts";
import { factRows, factsCsv } from "../core/file/facts.ts";
import { statementsCsv } from "../core/file/statementsCsv.ts";
import { writeCatalog } from "../core/file/writeCatalog.ts";
import { writeDisclosure } from "../core/file/writeDisclosure.ts";
import type { KeptDisclosure, OutputFile } from "./outputFiles.ts";

/** Where a disclosure is kept below the output folder. */
export function disclosurePath(id: string): string {
  return `disclosures/${id}.json`;
}

/**
 * Every file of the output folder that changes: the new disclosures, and what is drawn from all
 * that the folder then holds, in the order of their ids.
 */
export function outputsOf(read: readonly Disclosure[], kept: readonly Disclosure[]): readonly OutputFile[] {
  const all = allDisclosures(read, kept);
  return [
    ...read.map((disclosure) => ({ path: disclosurePath(disclosure.id), text: writeDisclosure(disclosure) })),
    { path: "catalog.json", text: writeCatalog(catalogOf(all)) },
    { path: "coverage.csv", text: coverageCsv(coverageRows(all)) },
    { path: "facts.csv", text: factsCsv(all.flatMap(factRows)) },
    { path: "statements.csv", text: statementsCsv(all) },
  ];
}

/** The kept files that none of the new disclosures takes the place of. */
export function notReplaced(
  kept: readonly KeptDisclosure[],
  read: readonly Disclosure[],
): readonly KeptDisclosure[] {
  const replaced = new Set(read.map(({ id }) => disclosurePath(id)));
  return kept.filter(({ path }) => !replaced.has(path));
}

/** The new disclosures and those kept of other ids, sorted by id. */
export function allDisclosures(
  read: readonly Disclosure[],
  kept: readonly Disclosure[],
): readonly Disclosure[] {
  const byId = new Map([...kept, ...read].map((disclosure) => [disclosure.id, disclosure]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The catalog of some disclosures; a change is told against the year before where that is among them. */
function catalogOf(all: readonly Disclosure[]): Catalog {
  const entries = all.map((disclosure) => {
    const related = relatedDisclosures(disclosure, all);
    return catalogEntry(
      disclosure,
      runChecks(disclosure, related),
      headlineOf(disclosure),
      changeOf(disclosure, related.prior),
    );
  });
  return { version: CATALOG_VERSION, entries };
}
