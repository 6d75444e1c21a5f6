import type { Span } from "../../../core/budget/source.ts";
import { normaliseText } from "../../../core/text/chinese.ts";

/** A part of a sheet: a line over, between or under its tables, or a table. */
export type SheetPart =
  | { readonly kind: "line"; readonly text: string }
  | {
      readonly kind: "table";
      readonly cells: readonly (readonly string[])[];
      readonly spans: readonly Span[];
    };

interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly Span[];
}

/**
 * Parts a sheet into lines and tables. A row with one text is a line where it stands over a table
 * or under it; inside a table only where it is worded as a title or a note, since a row of a
 * table may print nothing but its name.
 */
export function sheetParts(sheet: Sheet): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  let row = 0;
  while (row < sheet.rows.length) {
    const texts = textsOf(sheet, row);
    if (texts.length === 0) row += 1;
    else if (isLine(sheet, row)) {
      parts.push({ kind: "line", text: texts[0] ?? "" });
      row += 1;
    } else {
      const end = endOfTable(sheet, row);
      parts.push(tableFrom(sheet, row, end));
      row = end;
    }
  }
  return parts;
}

function textsOf({ rows }: Sheet, row: number): readonly string[] {
  return (rows[row] ?? []).filter((text) => text.trim() !== "");
}

/** Whether a row over a table is a line: its one text is no head over some of the columns. */
function isLine(sheet: Sheet, row: number): boolean {
  const texts = textsOf(sheet, row);
  if (texts.length !== 1) return false;
  const span = spanOfText(sheet, row);
  if (span === null || isWorded(texts[0] ?? "")) return true;
  return span.rows === 1 && (span.column === 0 || isFullWidth(sheet, span));
}

/** The merged cell a row's first text stands in; null where it is a single cell. */
function spanOfText({ rows, spans }: Sheet, row: number): Span | null {
  const column = (rows[row] ?? []).findIndex((text) => text.trim() !== "");
  return spans.find((span) => span.row === row && span.column === column && span.columns > 1) ?? null;
}

function isFullWidth({ rows }: Sheet, span: Span): boolean {
  return span.column === 0 && span.columns >= (rows[span.row]?.length ?? 0);
}

const WORDED =
  /^(?:注|备注|说明|附注|附件|(?:(?:预算|决算|部门)?公开)?表?[一二三四五六七八九十0-9]+(?:[-－—.][0-9]+)*(?:表|$)|表[一二三四五六七八九十0-9])|表(?:[（(][^（()）]*[)）])?$|^(?:金额)?单位[:：]|^[^|]{30,}。$/u;

/** Whether a text is worded as a title, a unit or a note. */
function isWorded(text: string): boolean {
  return WORDED.test(normaliseText(text));
}

/** Index after the last row of the table that begins at a row. */
function endOfTable(sheet: Sheet, start: number): number {
  let end = start + 1;
  for (let row = start + 1; row < sheet.rows.length; row += 1) {
    const texts = textsOf(sheet, row);
    if (texts.length === 0) continue;
    if (texts.length === 1 && endsTable(sheet, start, row)) return end;
    end = row + 1;
  }
  return withoutTrailingLines(sheet, start, end);
}

/** Whether a row with one text inside or under a table is no row of it. */
function endsTable(sheet: Sheet, start: number, row: number): boolean {
  const [text = ""] = textsOf(sheet, row);
  const span = spanOfText(sheet, row);
  const isFirst = (sheet.rows[row]?.[0] ?? "").trim() !== "";
  const followsGap = row > start + 1 && textsOf(sheet, row - 1).length === 0;
  if (span !== null && isFullWidth(sheet, span)) return followsGap || isWorded(text);
  return isWorded(text) && (isFirst || followsGap);
}

/** Lines across the whole width at the foot of a table are notes under it. */
function withoutTrailingLines(sheet: Sheet, start: number, end: number): number {
  let last = end;
  while (last - 1 > start) {
    const span = spanOfText(sheet, last - 1);
    const isNote = textsOf(sheet, last - 1).length === 1 && span !== null && isFullWidth(sheet, span);
    if (!isNote && textsOf(sheet, last - 1).length > 0) break;
    last -= 1;
  }
  return last;
}

/** The rows of a table without the columns that are blank in all of them at either side. */
function tableFrom(sheet: Sheet, start: number, end: number): SheetPart {
  const rows = sheet.rows.slice(start, end);
  const spans = sheet.spans.filter((span) => span.row >= start && span.row < end);
  const used = (rows[0] ?? []).flatMap((_, column) =>
    rows.some((row) => (row[column] ?? "").trim() !== "") ? [column] : [],
  );
  const left = used[0] ?? 0;
  const right = Math.max((used.at(-1) ?? 0) + 1, ...spans.map(({ column, columns }) => column + columns));
  return {
    kind: "table",
    cells: rows.map((row) => row.slice(left, right)),
    spans: spans
      .filter(({ column }) => column >= left)
      .map((span) => ({
        ...span,
        row: span.row - start,
        rows: Math.min(span.rows, end - span.row),
        column: span.column - left,
      })),
  };
}
