import type { Disclosure } from "../core/budget/disclosure.ts";
import { findBody, type Register } from "../core/budget/register.ts";
import type { CheckResult } from "../core/checks/checkResult.ts";
import { countOutcomes } from "../core/checks/countOutcomes.ts";
import { fullRegionName, regionOf, type Regions } from "../core/classification/region.ts";
import type { FileReport, FileState } from "../core/file/ownImport.ts";
import type { ReadFailure } from "../core/file/readFailure.ts";
import type { DocumentRead } from "../ingest/pipeline.ts";

/** What was recognised in one document of a disclosure. */
export function reportOn(
  { document, warnings }: DocumentRead,
  disclosure: Disclosure,
  checks: readonly CheckResult[],
  register: Register,
): FileReport {
  const { id, department, region, year, phase, scope, tables, statements, projects } = disclosure;
  return {
    disclosure: id,
    departmentKey: department.key,
    department: department.name,
    isNew: !register.bodies.some(({ key }) => key === department.key),
    region: region.name,
    year,
    phase,
    scope,
    warnings,
    tables: tables
      .filter((table) => table.document === document)
      .map(({ kind, title, status, lines }) => ({ kind, title, status, lines: lines.length })),
    statements: statements.filter((statement) => statement.document === document).length,
    projects: projects.length,
    checks: countOutcomes(checks),
  };
}

/** A failure as it is told: what the document leaves open about itself is asked. */
export function stateOf(failure: ReadFailure, register: Register, regions: Regions): FileState {
  switch (failure.kind) {
    case "region-unknown":
      return { kind: "asks", question: { kind: "region" } };
    case "year-unknown":
      return { kind: "asks", question: { kind: "year" } };
    case "department-unknown": {
      const { name, code } = failure;
      const region = failure.region === null ? null : wholeRegion(regions, failure.region);
      const match = findBody(register, { region: failure.region, code, name });
      const near = match.kind === "found" ? [match.body] : match.nearest.map(({ body }) => body);
      return {
        kind: "asks",
        question: {
          kind: "department",
          name,
          region,
          code,
          nearest: near.map((body) => ({
            key: body.key,
            name: body.names[0],
            region: wholeRegion(regions, body.region).name,
          })),
        },
      };
    }
    case "empty":
    case "damaged":
    case "encrypted":
    case "scanned":
    case "too-large":
    case "too-many":
    case "too-costly":
    case "unsupported":
    case "not-a-disclosure":
      return { kind: "failed", failure };
  }
}

/** Development zones have codes that no list holds; the code is then the name. */
function wholeRegion(regions: Regions, code: string): { readonly code: string; readonly name: string } {
  return { code, name: fullRegionName(regions, code) || (regionOf(regions, code)?.name ?? code) };
}
