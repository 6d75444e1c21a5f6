import { SSF, type CellObject } from "@e965/xlsx";
import { cellNumberText, roundCellNumber } from "../../../core/money/cellNumber.ts";

/** The library's formatter, which it does not type. */
interface Formatter {
  is_date(format: string): boolean;
  format(format: string, value: number, options: { readonly date1904: boolean }): string;
}

const formatter = SSF as Formatter;

const ERRORS = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/**
 * A cell's text as it is displayed. Numbers are rounded in decimal to the places of their format;
 * without a format, or with one of powers of ten, they have all their digits, 15 at most.
 * A formula without a saved value reads "=…", so that nobody takes it for a blank.
 */
export function cellText(cell: CellObject, isDate1904: boolean): string {
  const { v: value, f: formula } = cell;
  if (value === undefined) return formula === undefined ? "" : `=${formula}`;
  if (cell.t === "e") return ERRORS.get(Number(value)) ?? "#?";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const format = typeof cell.z === "string" ? cell.z : "General";
  if (formatter.is_date(format)) return dateText(value, format, isDate1904);
  if (isPlain(format)) return cellNumberText(value);
  const shown = formatted(format, roundCellNumber(value, placesOf(format)), isDate1904);
  if (shown === null || significantDigits(shown) > 15) return cellNumberText(value);
  return isSignLost(value, shown) ? `-${shown.trim()}` : shown.trim();
}

/** Whether a format tells a negative number by its colour alone, which a text does not keep. */
function isSignLost(value: number, shown: string): boolean {
  return value < 0 && /[1-9]/u.test(shown) && !/[-−－()（）△▲负减]/u.test(shown);
}

/** The short date of the file's country, which in China is 2023/12/31. */
function dateText(value: number, format: string, isDate1904: boolean): string {
  return formatted(format === "m/d/yy" ? "yyyy/m/d" : format, value, isDate1904) ?? cellNumberText(value);
}

function formatted(format: string, value: number, isDate1904: boolean): string | null {
  try {
    return formatter.format(format, value, { date1904: isDate1904 });
  } catch {
    return null;
  }
}

/** Formats that would show a number with fewer digits than it has, depending on the width of a column or in powers. */
function isPlain(format: string): boolean {
  return /^(?:General|@)$/iu.test(format) || /[0#?]E[+-]|\?\/|General/iu.test(bare(format));
}

/** The decimal places a number is rounded to before a format shows it: percents and 千 move the point. */
function placesOf(format: string): number {
  const section = bare(format).split(";")[0] ?? "";
  const places = /\.([0#?]*)/u.exec(section)?.[1]?.length ?? 0;
  const percents = section.split("%").length - 1;
  const thousands = /[0#?](,+)(?![0#?,])/u.exec(section)?.[1]?.length ?? 0;
  return places + 2 * percents + 3 * thousands;
}

/** A format without the words, colours and fillings in it. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu, "");
}

function significantDigits(text: string): number {
  return text.replace(/[^0-9]/gu, "").replace(/^0+/u, "").length;
}
