import {
  DISCLOSURE_VERSION,
  type Disclosure,
  type SourceDocument,
  type Table,
} from "../../core/budget/disclosure.ts";
import type { Institution } from "../../core/budget/institution.ts";
import type { Statement } from "../../core/budget/statement.ts";
import type { SourceNote } from "../../core/file/sourceNotes.ts";
import type { AnnexTable } from "../annexes/annexTable.ts";
import { readAssets } from "../annexes/readAssets.ts";
import { readInstitutions } from "../annexes/readInstitutions.ts";
import { readProcurement } from "../annexes/readProcurement.ts";
import { readProjects } from "../annexes/readProjects.ts";
import { headcountOf } from "../prose/headcount.ts";
import type { Narrative } from "../prose/readStatements.ts";
import { paragraphsOf, type ReadFile } from "../readers/block.ts";
import type { RecognisedTable } from "../tables/recognise.ts";
import { assembleTable, type TablePlace } from "./assembleTable.ts";
import { consolidatedUnits } from "./consolidatedUnits.ts";
import { codesByPath } from "./codesByPath.ts";
import { fundsDeclaredNone } from "./fundsDeclaredNone.ts";
import type { Identity } from "./identify.ts";
import { captionYears, otherYears } from "./otherYears.ts";

/** One file of a disclosure, read and recognised. */
export interface RecognisedFile {
  readonly name: string;
  readonly sha256: string;
  /** Which of the disclosures that the file holds one after another this is, from 0. */
  readonly part: number;
  readonly title: string;
  /** What is known of the file beside what it prints. */
  readonly note: SourceNote | null;
  readonly read: ReadFile;
  readonly tables: readonly RecognisedTable[];
  /** Its statements name no document yet. */
  readonly narrative: Narrative;
}

export type AssembleOptions = Pick<TablePlace, "keepProse" | "names">;

/** Puts the files of one disclosure together, in the order given; each figure keeps its document. */
export function assemble(
  identity: Identity,
  files: readonly RecognisedFile[],
  { keepProse, names }: AssembleOptions,
): Disclosure {
  const { id, region, department, scope, year, phase } = identity;
  const documents = files.map((file, at) => documentOf(file, at, department.name));
  const tables: Table[] = [];
  const statements: Statement[] = [];
  const annexes: AnnexTable[] = [];
  files.forEach((file, at) => {
    const document = documents[at]?.id ?? "";
    for (const table of file.tables) {
      const tableId = `t${tables.length + 1}`;
      tables.push(assembleTable(table, { id: tableId, document, year, phase, keepProse, names }));
      const cell: AnnexTable["cell"] = (row, column) => ({
        kind: "cell",
        disclosure: id,
        table: tableId,
        row,
        column,
      });
      annexes.push({ id: tableId, table, cell });
    }
    statements.push(...file.narrative.statements.map((said) => ({ ...said, document })));
  });
  const none = fundsDeclaredNone(files.flatMap(({ read }) => paragraphsOf(read)));
  const ofKind = (kind: Table["kind"]) => annexes.filter(({ table }) => table.kind === kind);
  const institutions = ofKind("institutions").flatMap(({ table }) => readInstitutions(table));
  const procurement = ofKind("procurement")[0];
  return {
    version: DISCLOSURE_VERSION,
    id,
    region,
    department,
    scope,
    consolidates: consolidates(scope, files, institutions),
    year,
    phase,
    publishedOn: lastPublished(files),
    documents,
    tables: tables.map((table) => withProse(table, statements, none)),
    statements: withCodes(statements, tables),
    institutions,
    headcount: headcountIn(files),
    projects: readProjects(ofKind("project"), keepProse),
    procurement: procurement === undefined ? null : readProcurement(procurement),
    assets: ofKind("assets").flatMap(readAssets),
    ...strayYears(files, documents, year),
  };
}

function strayYears(
  files: readonly RecognisedFile[],
  documents: readonly SourceDocument[],
  year: number,
): Pick<Disclosure, "otherYears"> {
  const found = files.flatMap(({ read, tables }, at) => {
    const own = { year, document: documents[at]?.id ?? "" };
    return [...otherYears(paragraphsOf(read), own), ...captionYears(tables, own)];
  });
  return found.length === 0 ? {} : { otherYears: found };
}

/** By the table of the units, else by the narrative; a unit includes no other. */
function consolidates(
  scope: Identity["scope"],
  files: readonly RecognisedFile[],
  institutions: readonly Institution[],
): Disclosure["consolidates"] {
  if (institutions.length > 0) {
    return { count: institutions.length, units: institutions.map(({ name }) => name) };
  }
  if (scope === "unit") return null;
  for (const { read } of files) {
    const units = consolidatedUnits(paragraphsOf(read));
    if (units !== null) return units;
  }
  return null;
}

/** Of the first file whose narrative tells it; null where none does. */
function headcountIn(files: readonly RecognisedFile[]): Disclosure["headcount"] {
  for (const { read } of files) {
    const staff = headcountOf(paragraphsOf(read));
    if (staff !== null) return staff;
  }
  return null;
}

/** Statements numbered through all files, each line of the narrative with the code the tables print for it. */
function withCodes(statements: readonly Statement[], tables: readonly Table[]): readonly Statement[] {
  const codeOf = codesByPath(tables);
  return statements.map((statement, at) => ({
    ...statement,
    id: `s${at + 1}`,
    code: statement.code ?? (statement.path === null ? null : codeOf(statement.path)),
  }));
}

/** An empty table without a note is declared none where the narrative states 0 for it, or that there is none. */
function withProse(table: Table, statements: readonly Statement[], none: ReadonlySet<string>): Table {
  if (table.status !== "empty") return table;
  const statesNone =
    none.has(table.kind) ||
    statements.some(
      ({ amount, fund, measure }) =>
        amount === 0 && (fund === table.kind || (fund === null && measure === table.kind)),
    );
  return statesNone ? { ...table, status: "declared-none" } : table;
}

/** The day from which all of it could be read: the last one known of its files. */
function lastPublished(files: readonly RecognisedFile[]): string | null {
  return (
    files
      .flatMap(({ note }) => note?.publishedOn ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** A department publishes its own documents (预算法 14), so where nothing else is known it is the publisher. */
function documentOf(file: RecognisedFile, at: number, department: string): SourceDocument {
  return {
    id: `d${at + 1}`,
    file: file.name,
    format: file.read.format,
    sha256: file.sha256,
    title: file.title === "" ? file.name.replace(/^.*\/|\.[^.]+$/gu, "") : file.title,
    url: file.note?.url ?? null,
    publisher: file.note?.publisher ?? department,
    ...(file.read.warnings.length === 0 ? {} : { warnings: file.read.warnings }),
  };
}
