import type { Column, Line, Table } from "../../core/budget/disclosure.ts";
import type { Phase } from "../../core/budget/vocabulary.ts";
import type { ReferenceNames } from "../../core/classification/referenceNames.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { markConflicts } from "../tables/codeConflicts.ts";
import { notesOf } from "../tables/notes.ts";
import type { RecognisedTable } from "../tables/recognise.ts";
import { bodyRows } from "../tables/rows.ts";
import { statusOf } from "../tables/status.ts";
import { omitProse } from "./omitProse.ts";

/** Where a table belongs: its ids, and the period its disclosure is about. */
export interface TablePlace {
  readonly id: string;
  readonly document: string;
  readonly year: number;
  readonly phase: Phase;
  readonly keepProse: boolean;
  /** Names of codes to hold printed names against; null to leave them unchecked. */
  readonly names: CodeNames | null;
}

/** The names of functional and economic codes. */
export interface CodeNames {
  readonly functional: ReferenceNames;
  readonly economic: ReferenceNames;
}

const ECONOMIC: ReadonlySet<Table["kind"]> = new Set([
  "basic-economic",
  "appropriation-economic",
  "administrative-operating",
]);

/** The table as the disclosure keeps it. */
export function assembleTable(recognised: RecognisedTable, place: TablePlace): Table {
  const { kind, candidate, head, reading } = recognised;
  const headRows = reading.headRows ?? head.rows;
  const prose = place.keepProse ? { grid: candidate.grid.cells, omitted: [] } : omitProse(recognised);
  return {
    id: place.id,
    kind,
    number: candidate.number,
    title: candidate.title,
    document: place.document,
    place: candidate.place,
    unit: candidate.caption.unit,
    status: statusOf(reading, bodyRows(candidate, { ...head, rows: headRows }).length, candidate.notes),
    notes: notesOf(candidate.notes, place.keepProse),
    headRows,
    columns: reading.columns.map((column) => ofPeriod(column, place)),
    grid: prose.grid,
    spans: candidate.grid.spans,
    omitted: prose.omitted,
    lines: place.names === null ? reading.lines : checkedLines(recognised, place.names, place.year),
  };
}

function checkedLines({ kind, reading }: RecognisedTable, names: CodeNames, year: number): readonly Line[] {
  return markConflicts(reading.lines, ECONOMIC.has(kind) ? names.economic : names.functional, year);
}

/** Heads of figures of the year before: 上年预算数, 上年执行数; not of money carried over from it. */
const YEAR_BEFORE = /上一?年(?!.*结[转余])/u;

/** A head that names the disclosure's own year or phase says nothing of its own. */
function ofPeriod(column: Column, { year, phase }: TablePlace): Column {
  const isBefore = column.role === "amount" && column.heads.some((head) => YEAR_BEFORE.test(nameKey(head)));
  const named = column.year ?? (isBefore ? year - 1 : null);
  return {
    ...column,
    basis: column.basis === phase ? null : column.basis,
    year: named === year ? null : named,
  };
}
