import type { Disclosure, Table } from "../core/budget/disclosure.ts";
import type { SourceRef } from "../core/budget/source.ts";
import type { Outcome, SourceFormat } from "../core/budget/vocabulary.ts";
import type { CheckResult } from "../core/checks/checkResult.ts";
import { countOutcomes } from "../core/checks/countOutcomes.ts";
import type { ReadDisclosures } from "../ingest/pipeline.ts";
import type { UnreadFigure } from "../ingest/prose/unread.ts";
import { extensionOf } from "../ingest/readers/sniff.ts";
import type { ReadFailure, ReadWarning } from "../ingest/readers/block.ts";

/** What the command did, for people and for machines: the same facts, printed or as JSON. */
export interface IngestReport {
  readonly version: 1;
  readonly files: readonly FileReport[];
  /** Disclosure files already in the output folder that cannot be read; they are left as they are. */
  readonly unreadableKept: readonly string[];
  /** Paths below the output folder. */
  readonly written: readonly string[];
}

/** Why a file named on the command line gave no disclosure. */
export type FileFailure =
  | ReadFailure
  | { readonly kind: "not-found" }
  | { readonly kind: "not-a-file" }
  /** The system refuses: no permission, a broken disk. `detail` is its name of the error. */
  | { readonly kind: "not-readable"; readonly detail: string }
  /** A folder or archive without any file that could be a document. */
  | { readonly kind: "no-documents" };

export type FileReport = ReadReport | FailedReport;

export interface FailedReport {
  readonly file: string;
  readonly disclosure: null;
  readonly failure: FileFailure;
}

export interface ReadReport {
  readonly file: string;
  readonly disclosure: string;
  readonly department: string;
  readonly region: string;
  readonly year: number;
  readonly phase: Disclosure["phase"];
  readonly scope: Disclosure["scope"];
  /** The format the bytes hold where the name promises another; else null. */
  readonly readAs: SourceFormat | null;
  /** Parts of the file that may hold content and could not be read. */
  readonly warnings: readonly ReadWarning[];
  readonly tables: readonly TableReport[];
  readonly projects: number;
  readonly statements: number;
  /** Figures of the file's narrative that are in no statement, and why. */
  readonly unread: readonly UnreadFigure[];
  /** How many checks of the whole disclosure came out which way. */
  readonly checks: Readonly<Record<Outcome, number>>;
  /** Every result but agreements that touches this file, and those that touch none. */
  readonly findings: readonly FindingReport[];
}

export interface TableReport extends Pick<Table, "id" | "kind" | "title" | "status"> {
  readonly lines: number;
}

export interface FindingReport extends Pick<
  CheckResult,
  "id" | "rule" | "outcome" | "subject" | "computed" | "residual" | "allowance" | "cause"
> {
  readonly operands: CheckResult["parts"];
  readonly whole: CheckResult["whole"];
}

/** The reports on one file, one for each disclosure in it: found among the outcomes by its place. */
export function reportsOn(file: string, at: number, read: ReadDisclosures): readonly FileReport[] {
  const outcome = read.files[at];
  if (outcome === undefined) return [{ file, disclosure: null, failure: { kind: "not-found" } }];
  return [outcome.result, ...outcome.more].map((result) => reportOn(file, result, read));
}

function reportOn(
  file: string,
  result: ReadDisclosures["files"][number]["result"],
  read: ReadDisclosures,
): FileReport {
  if (!result.ok) return { file, disclosure: null, failure: result.error };
  const { disclosure: id, document, warnings, unread } = result.value;
  const found = read.disclosures.find(({ disclosure }) => disclosure.id === id);
  if (found === undefined) return { file, disclosure: null, failure: { kind: "not-a-disclosure" } };
  const { disclosure, findings } = found;
  const tables = disclosure.tables.filter((table) => table.document === document);
  return {
    file,
    disclosure: id,
    department: disclosure.department.name,
    region: disclosure.region.name,
    year: disclosure.year,
    phase: disclosure.phase,
    scope: disclosure.scope,
    readAs: misnamed(file, disclosure.documents.find(({ id: each }) => each === document)?.format ?? null),
    warnings,
    tables: tables.map((table) => ({
      id: table.id,
      kind: table.kind,
      title: table.title,
      status: table.status,
      lines: table.lines.length,
    })),
    projects: disclosure.projects.length,
    statements: disclosure.statements.filter((statement) => statement.document === document).length,
    unread,
    checks: countOutcomes(findings),
    findings: findings
      .filter(({ outcome: said }) => said !== "agrees" && said !== "within-rounding")
      .filter((finding) => touches(finding, disclosure, document))
      .map(findingReport),
  };
}

const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ["txt", "text", "md", ""],
  docx: ["docx"],
  doc: ["doc"],
  xlsx: ["xlsx"],
  xls: ["xls"],
  pdf: ["pdf"],
  html: ["html", "htm", "xhtml"],
};

function misnamed(file: string, format: SourceFormat | null): SourceFormat | null {
  return format === null || EXTENSIONS[format].includes(extensionOf(file)) ? null : format;
}

/** Whether a file could not be read, or a kept one: the command then ends with 1. */
export function hasFailures(report: IngestReport): boolean {
  return report.files.some(({ disclosure }) => disclosure === null) || report.unreadableKept.length > 0;
}

function findingReport(finding: CheckResult): FindingReport {
  const { id, rule, outcome, subject, parts, whole, computed, residual, allowance, cause } = finding;
  return { id, rule, outcome, subject, operands: parts, whole, computed, residual, allowance, cause };
}

function touches({ parts, whole, subject }: CheckResult, disclosure: Disclosure, document: string): boolean {
  const sources = [...parts, ...(whole === null ? [] : [whole])].flatMap((operand) => operand.sources);
  const documents = sources.map((source) => documentOf(source, disclosure));
  if (subject.table !== null) {
    documents.push(disclosure.tables.find(({ id }) => id === subject.table)?.document ?? null);
  }
  return documents.length === 0 || documents.includes(document);
}

function documentOf(source: SourceRef, disclosure: Disclosure): string | null {
  const item =
    source.kind === "cell"
      ? disclosure.tables.find(({ id }) => id === source.table)
      : disclosure.statements.find(({ id }) => id === source.statement);
  return item?.document ?? null;
}
