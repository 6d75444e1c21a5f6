import type { Table } from "../../core/budget/disclosure.ts";
import { normaliseText, stripListNumber } from "../../core/text/chinese.ts";
import type { Paragraph } from "../readers/block.ts";

/** Whether a note says that there is nothing to list: 无…预算，空表列示; 本表无数据; 没有…支出. */
export function declaresNone(note: string): boolean {
  const text = normaliseText(note);
  return /空表列示|(?:此|本|该|故)表(?:为空|无数据)|无此(?:项|类)|(?:无|没有|未安排|不涉及)[^，。；]{0,30}(?:预算|支出|收入|经费|拨款|采购)/u.test(
    text,
  );
}

/** A line that is printed under tables: "注：…", "说明：…", or one that says why the table is empty. */
export function isNote(text: string): boolean {
  const begins = /^(?:备?注|说明)\s*[0-9]?\s*[:：.、]/u.test(stripListNumber(text));
  const isRemark = /^\([^()]*\)$/u.test(normaliseText(text));
  if (isRemark && declaresNone(text)) return true;
  return begins || (/空表|[此本该故]表/u.test(normaliseText(text)) && declaresNone(text));
}

/** A row of a table that prints one text, which says that the table is empty: 此表为空. */
export function isNilRow(texts: readonly string[]): boolean {
  const [only = "", ...others] = texts.map(normaliseText).filter((text) => text !== "");
  return others.length === 0 && /^[(]?(?:注[:：])?(?:[此本该]表(?:为空|无数据)|空表列示)[。)]*$/u.test(only);
}

/** The notes right under a table, up to the first line that is none. */
export function notesUnder(following: readonly Paragraph[]): readonly string[] {
  const end = following.findIndex(({ text }) => !isNote(text));
  return following.slice(0, end === -1 ? following.length : end).map(({ text }) => text);
}

/** The notes under a table; their words are left out where prose is not kept. */
export function notesOf(notes: readonly string[], keepProse: boolean): Table["notes"] {
  return notes.map((text) => ({
    kind: declaresNone(text) ? "declares-none" : "other",
    text: keepProse ? text : null,
  }));
}
