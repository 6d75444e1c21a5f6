import type { Change } from "../analysis/change.ts";
import type { Headline } from "../analysis/headline.ts";
import type { CatalogEntry } from "../budget/catalog.ts";
import type { Disclosure } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import { notInFile } from "../budget/figureOf.ts";
import type { TableKind } from "../budget/vocabulary.ts";
import type { CheckResult } from "../checks/checkResult.ts";
import { countOutcomes } from "../checks/countOutcomes.ts";
import { isNotStated } from "../checks/notStated.ts";
import { coverageOf } from "./coverage.ts";

/**
 * What the catalog says of one disclosure: enough to draw the first view and to search, without
 * opening its file. The figures are the analysis' own, with their states and sources.
 */
export function catalogEntry(
  disclosure: Disclosure,
  checks: readonly CheckResult[],
  headline: Headline,
  change: Change,
): CatalogEntry {
  const total = change.rows.find(({ measure, code }) => measure === "total" && code === null);
  return {
    id: disclosure.id,
    departmentKey: disclosure.department.key,
    departmentCode: disclosure.department.code,
    department: disclosure.department.name,
    region: disclosure.region,
    scope: disclosure.scope,
    year: disclosure.year,
    phase: disclosure.phase,
    consolidated: disclosure.consolidates?.count ?? null,
    documentTitle: disclosure.documents[0]?.title ?? "",
    coverage: coverageOf(disclosure),
    others: {
      projects: disclosure.projects.length,
      procurement: (disclosure.procurement?.lines.length ?? 0) > 0,
      assets: disclosure.assets.length > 0,
    },
    total: headline.total,
    basic: headline.basic,
    project: headline.project,
    threePublic: headline.threePublic,
    appropriation: headline.appropriation,
    change: {
      delta: total?.delta ?? notInFile(),
      prior: total?.prior ?? notInFile(),
      percent: total?.percent ?? null,
      reasonKinds: total?.reasonKinds ?? [],
    },
    checks: countOutcomes(checks),
    notStated: checks.filter(isNotStated).length,
    functions: functionNames(disclosure),
  };
}

const FUNCTION_TABLES: readonly TableKind[] = [
  "expenditure",
  "general-budget",
  "appropriation-function",
  "revenue",
];

/** Codes and names of the first table that prints functions, each code once, in printed order. */
function functionNames(disclosure: Disclosure): CatalogEntry["functions"] {
  for (const kind of FUNCTION_TABLES) {
    const lines = tableOfKind(disclosure, kind)?.lines ?? [];
    const named = new Map<string, string>();
    for (const { code, name } of lines) {
      if (code !== null && !named.has(code)) named.set(code, name);
    }
    if (named.size > 0) return [...named];
  }
  return [];
}
