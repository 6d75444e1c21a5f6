import type { Disclosure, Table } from "../budget/disclosure.ts";
import { STATUTORY_TABLES, type CoverageStatus, type StatutoryTable } from "../budget/vocabulary.ts";
import { csv, textCell } from "./csv.ts";

/** What one document holds of one statutory table. */
export interface CoverageRow {
  readonly disclosure: Disclosure;
  readonly tableKind: StatutoryTable;
  readonly status: CoverageStatus;
  /** Null where the table is not in the file. */
  readonly table: Table | null;
}

// A table printed twice counts with the copy that says most.
const MOST_SAID: readonly CoverageStatus[] = ["stated", "declared-none", "withheld", "empty"];

/** One row per disclosure and statutory table, in the law's printed order. */
export function coverageRows(disclosures: readonly Disclosure[]): readonly CoverageRow[] {
  return disclosures.flatMap((disclosure) =>
    STATUTORY_TABLES.map((tableKind) => {
      const [table = null] = disclosure.tables
        .filter(({ kind }) => kind === tableKind)
        .sort((a, b) => MOST_SAID.indexOf(a.status) - MOST_SAID.indexOf(b.status));
      return { disclosure, tableKind, table, status: table?.status ?? "not-in-file" };
    }),
  );
}

/** The status of each of the nine tables of one disclosure. */
export function coverageOf(disclosure: Disclosure): Readonly<Record<StatutoryTable, CoverageStatus>> {
  const stated = new Map(coverageRows([disclosure]).map(({ tableKind, status }) => [tableKind, status]));
  const statusOf = (kind: StatutoryTable): CoverageStatus => stated.get(kind) ?? "not-in-file";
  return {
    summary: statusOf("summary"),
    revenue: statusOf("revenue"),
    expenditure: statusOf("expenditure"),
    appropriation: statusOf("appropriation"),
    "general-budget": statusOf("general-budget"),
    "basic-economic": statusOf("basic-economic"),
    "government-fund": statusOf("government-fund"),
    "state-capital": statusOf("state-capital"),
    "three-public": statusOf("three-public"),
  };
}

/**
 * `coverage.csv`. `note` is the printed note, or `declares-none` where its words are not kept;
 * empty where there is none.
 */
export function coverageCsv(rows: readonly CoverageRow[]): string {
  const head = [
    "disclosure_id",
    "region_code",
    "department_code",
    "department",
    "scope",
    "fiscal_year",
    "phase",
    "table_kind",
    "status",
    "note",
    "document",
    "table_id",
  ];
  return csv(
    head,
    rows.map(({ disclosure, tableKind, status, table }) => [
      disclosure.id,
      disclosure.region.code,
      textCell(disclosure.department.code ?? ""),
      textCell(disclosure.department.name),
      disclosure.scope,
      String(disclosure.year),
      disclosure.phase,
      tableKind,
      status,
      textCell(noteText(table)),
      textCell(table?.document ?? ""),
      textCell(table?.id ?? ""),
    ]),
  );
}

function noteText(table: Table | null): string {
  return (table?.notes ?? []).map(({ kind, text }) => text ?? (kind === "other" ? "" : kind)).join(" ");
}
