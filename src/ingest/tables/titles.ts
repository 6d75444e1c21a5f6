import { normaliseText, removeMarks } from "../../core/text/chinese.ts";
import type { Grid, Paragraph } from "../readers/block.ts";
import { isCaptionRow } from "./caption.ts";
import { isNote } from "./notes.ts";

/** A title printed as the first row of the grid, one text across the whole width; "" where there is none. */
export function innerTitle(grid: Grid): string {
  const [first = []] = grid.cells;
  const [text = "", ...others] = first.filter((cell) => normaliseText(cell) !== "");
  return others.length === 0 &&
    first.length > 1 &&
    isTitle(text) &&
    /表(?:[（(][^（()）]*[)）])?$/u.test(normaliseText(text))
    ? text.trim()
    : "";
}

/** What stands over a table. */
export interface TitleOver {
  /** As printed, without its number; "" where none is found. */
  readonly title: string;
  readonly number: string | null;
  /** The caption lines between title and table. */
  readonly captions: readonly string[];
}

/** Looks upwards from a table over its caption lines to its title. */
export function titleOver(above: readonly Paragraph[]): TitleOver {
  const captions: string[] = [];
  let number: string | null = null;
  const upwards = [...above].reverse();
  for (const [at, { text }] of upwards.entries()) {
    const numbered = tableNumber(text);
    if (numbered?.rest === "") number = numbered.number;
    else if (isCaptionRow([text])) captions.unshift(text);
    else if (!isTitle(text)) break;
    else {
      const higher = tableNumber(upwards[at + 1]?.text ?? "");
      const first = number ?? (higher?.rest === "" ? higher.number : null);
      const title = numbered?.rest ?? withoutItemNumber(text);
      return { title, number: numbered?.number ?? first, captions };
    }
  }
  return { title: "", number, captions };
}

const TABLE_NUMBER =
  /^(?:附件|附|(?:预算|决算|部门)?公开)?\s*表?\s*(?:[0-9]{1,2}(?:[-－—.][0-9]{1,2}){0,2}|[一二三四五六七八九十]{1,3})\s*表?\s*[、.:：\s]?\s*/u;

/** 第二部分 …预算表公开01表：收支预算总表: the heading of a part run into the number behind it. */
const NUMBER_WITHIN = /^第[一二三四五六七八九十]+部分.*?(公开\s*[0-9]{1,2}\s*表)[:：]?\s*(.+)$/u;

function tableNumber(text: string): { readonly number: string; readonly rest: string } | null {
  const [, within = "", behind = ""] = NUMBER_WITHIN.exec(text) ?? [];
  if (within !== "") return { number: within, rest: behind.trim() };
  const number = /表/u.test(TABLE_NUMBER.exec(text)?.[0] ?? "") ? TABLE_NUMBER.exec(text)?.[0] : undefined;
  return number === undefined
    ? null
    : { number: number.trim().replace(/[:：]$/u, ""), rest: text.slice(number.length).trim() };
}

/** 五、财政拨款支出预算表 without the number of its item. */
function withoutItemNumber(title: string): string {
  return title.replace(/^[一二三四五六七八九十]{1,3}[、.．]\s*/u, "");
}

function isTitle(text: string): boolean {
  const line = normaliseText(removeMarks(text));
  return line.length >= 2 && line.length <= 60 && !/[。；;]|[:：]$/u.test(line) && !isNote(text);
}
