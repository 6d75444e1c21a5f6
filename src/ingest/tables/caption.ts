import { readMoneyUnit, type MoneyUnit } from "../../core/money/unit.ts";
import { normaliseText } from "../../core/text/chinese.ts";

/** What the lines over a table say: whose it is, of which year or day, and in which unit. */
export interface Caption {
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly year: number | null;
  /** ISO date of 截止时间; null where none is printed. */
  readonly asOf: string | null;
  /** Null where none is printed, or two different ones are. */
  readonly unit: MoneyUnit | null;
  /** The lines over the table name two units: none of them holds. */
  readonly isUnitContradicted?: true;
}

export const NO_CAPTION: Caption = {
  departmentCode: null,
  departmentName: null,
  year: null,
  asOf: null,
  unit: null,
};

/**
 * Reads one text of a caption: "434平乡县人民政府办公室", "预算年度：2023", "单位：万元",
 * "截止时间：2022-12-31".
 * @returns null for a text that says none of this
 */
export function readCaption(text: string): Partial<Caption> | null {
  const line = normaliseText(text);
  const parted = partedCaption(line);
  if (parted !== null) return parted;
  const day = /^截止(?:时间|日期)[:：](\d{4})(?:-|年|\.|\/)(\d{1,2})(?:-|月|\.|\/)(\d{1,2})日?$/u.exec(line);
  if (day !== null) return { asOf: `${day[1] ?? ""}-${twoDigits(day[2])}-${twoDigits(day[3])}` };
  const year = /^(?:预算|决算)?年度[:：](\d{4})年?$/u.exec(line) ?? /^[（(]?(\d{4})年度[)）]?$/u.exec(line);
  if (year !== null) return { year: Number(year[1]) };
  const unit =
    /单位[:：]/u.test(line) && line.length <= 30 ? readMoneyUnit(unitAndOverflow(line).unit) : null;
  if (unit !== null && /^(?:金额)?单位[:：]/u.test(line)) return { unit };
  const named =
    /^(?:(?:编制|预算|填报|公开)?(?:部门|单位)(?:名称)?[:：])?(\d{3}|\d{6}|\d{9})?(\p{Script=Han}.*)$/u.exec(
      line,
    );
  const code = named?.[1] ?? null;
  const labelled = /^(?:编制|预算|填报|公开)?(?:部门|单位)(?:名称)?[:：]/u.test(line);
  if (named !== null && (code !== null || labelled)) {
    return { departmentCode: code, departmentName: named[2] ?? null };
  }
  return unit === null ? null : { unit };
}

const UNIT_BEHIND = /^(.+?)\(?((?:金额)?单位:(?:人民币)?(?:[亿万千]?元|[亿万]))\)?$/u;
const YEAR_BEHIND = /^(.+?)((?:预算|决算)?年度:\d{4}年?|\d{4}年度?)$/u;

/** A caption in one line, "部门：…档案局 2023年度 单位：万元": whose the table is, then the year and the unit. */
function partedCaption(line: string): Partial<Caption> | null {
  const [, before = "", last = ""] = UNIT_BEHIND.exec(line) ?? YEAR_BEHIND.exec(line) ?? [];
  const first = before === "" ? null : readCaption(before);
  if (first?.departmentName === undefined) return null;
  const year = /^(\d{4})年/u.exec(last)?.[1];
  return { ...first, ...(year === undefined ? readCaption(last) : { year: Number(year) }) };
}

/** Whether every text of a row is caption or blank, and at least one is caption. */
export function isCaptionRow(row: readonly string[]): boolean {
  const texts = row.filter((text) => normaliseText(text) !== "");
  return texts.length > 0 && texts.every((text) => readCaption(text) !== null && !isTitleWithUnit(text));
}

/** "部门预算支出总表（单位：万元）" is a title that also gives the unit. */
function isTitleWithUnit(text: string): boolean {
  return /表[（(][^（()）]*单位[^（()）]*[)）]$/u.test(normaliseText(text));
}

/** All that several caption texts say together; of two that say the same thing the first counts. */
export function mergeCaptions(texts: readonly string[]): Caption {
  const said = texts.map((text, at) => withOverflow(readCaption(text), texts[at + 1] ?? ""));
  const caption = said.reduceRight<Caption>(
    (all, each) => ({ ...all, ...definedOf(each ?? {}) }),
    NO_CAPTION,
  );
  const units = new Set(said.flatMap((each) => each?.unit ?? []));
  return units.size > 1 ? { ...caption, unit: null, isUnitContradicted: true } : caption;
}

/** A long name printed left of the unit ends on the line below: "部门：…委员会办", "单位：万元公厅". */
function withOverflow(said: Partial<Caption> | null, next: string): Partial<Caption> | null {
  if (said?.departmentName === undefined || said.departmentName === null) return said;
  return { ...said, departmentName: said.departmentName + unitAndOverflow(normaliseText(next)).overflow };
}

function unitAndOverflow(line: string): { readonly unit: string; readonly overflow: string } {
  const parts = /^((?:金额)?单位[:：](?:人民币)?[亿万千]元)(\p{Script=Han}{1,12})$/u.exec(line);
  return { unit: parts?.[1] ?? line, overflow: parts?.[2] ?? "" };
}

function definedOf(said: Partial<Caption>): Partial<Caption> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function twoDigits(text: string | undefined): string {
  return (text ?? "").padStart(2, "0");
}
