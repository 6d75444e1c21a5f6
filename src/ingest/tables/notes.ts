import type { Table } from "../../core/budget/disclosure.ts";
import type { TableStatus } from "../../core/budget/vocabulary.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { TableReading } from "./recogniser.ts";

/** Whether a note says that there is nothing to list: 无…预算，空表列示; 本表无数据; 没有…支出. */
export function declaresNone(note: string): boolean {
  const text = normaliseText(note);
  return /空表列示|(?:此|本|该|故)表(?:为空|无数据)|无此(?:项|类)|(?:无|没有|未安排|不涉及)[^，。；]{0,30}(?:预算|支出|收入|经费|拨款|采购)/u.test(
    text,
  );
}

/** The notes under a table; their words are left out where prose is not kept. */
export function notesOf(notes: readonly string[], keepProse: boolean): Table["notes"] {
  return notes.map((text) => ({
    kind: declaresNone(text) ? "declares-none" : "other",
    text: keepProse ? text : null,
  }));
}

/** `empty` where no row prints anything in an amount column, `declared-none` where a note or the prose says so. */
export function statusOf(
  { lines, unreadable }: TableReading,
  bodyRows: number,
  isDeclaredNone: boolean,
): TableStatus {
  const states = lines.some(({ cells }) => cells.some(({ amount }) => amount !== null));
  if (states || unreadable.length > 0 || (lines.length === 0 && bodyRows > 0)) return "stated";
  return isDeclaredNone ? "declared-none" : "empty";
}
