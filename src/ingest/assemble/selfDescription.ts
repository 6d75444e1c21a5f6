import type { Phase, Scope } from "../../core/budget/vocabulary.ts";
import { normaliseText, stripListNumber } from "../../core/text/chinese.ts";
import type { Block } from "../readers/block.ts";
import type { RecognisedTable } from "../tables/recognise.ts";
import { impliedYear, projectCodesIn } from "./impliedYear.ts";

/** What a document says about itself; null for what it does not say. */
export interface SelfDescription {
  /** The heading of the whole document; "" where it prints none. */
  readonly title: string;
  readonly departmentName: string | null;
  /** The shortest code printed over a table: 434, not the unit's 434001. */
  readonly departmentCode: string | null;
  readonly year: number | null;
  readonly phase: Phase;
  readonly scope: Scope;
  /** A project code (13073023P…), whose first six digits are the region's. */
  readonly projectCode: string | null;
}

/** Reads who publishes what for which year from a document's title and the captions of its tables. */
export function describeItself(
  blocks: readonly Block[],
  tables: readonly RecognisedTable[],
): SelfDescription {
  const found = titleIn(blocks);
  const captions = tables.map(({ candidate }) => candidate.caption);
  const codes = captions.flatMap(({ departmentCode }) => departmentCode ?? []);
  const code = [...codes].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
  const captioned = captions.find((each) => each.departmentCode === code)?.departmentName ?? null;
  const wording = found?.title ?? tables.map(({ candidate }) => candidate.title).join("");
  const phase = /决算/u.test(wording) ? "final" : "budget";
  const printedYear = found?.year ?? captions.find(({ year }) => year !== null)?.year ?? yearOfTitles(tables);
  return {
    title: found?.title ?? "",
    departmentName: labelledName(blocks) ?? found?.name ?? captioned,
    departmentCode: code?.slice(0, 3) ?? null,
    year: printedYear ?? (phase === "budget" ? impliedYear(tables) : null),
    phase,
    scope: /单位(?:预算|决算)/u.test(wording) && !/部门(?:预算|决算)/u.test(wording) ? "unit" : "department",
    projectCode: projectCodesIn(tables)[0] ?? null,
  };
}

const LABELLED = /^(?:预算|决算)(?:主管部门|部门|单位)[:：](\p{Script=Han}.{2,39})$/u;

/** The body that the cover names under the title: 预算主管部门：…; null where none is labelled before the first table. */
function labelledName(blocks: readonly Block[]): string | null {
  const end = blocks.findIndex(({ kind }) => kind === "grid");
  for (const block of blocks.slice(0, end === -1 ? blocks.length : end)) {
    const name = block.kind === "paragraph" ? LABELLED.exec(normaliseText(block.text))?.[1] : undefined;
    if (name !== undefined && !/[。；，,]/u.test(name)) return bareName(name);
  }
  return null;
}

/** The one year that titles of tables name (2019年政府采购预算表); null where none or several are named. */
function yearOfTitles(tables: readonly RecognisedTable[]): number | null {
  const named = tables.flatMap(
    ({ candidate }) => /^(20\d{2})年/u.exec(normaliseText(candidate.title))?.[1] ?? [],
  );
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? null : Number(only);
}

interface FoundTitle {
  readonly title: string;
  readonly name: string | null;
  readonly year: number;
}

const LONGEST_TITLE = 60;

/** The first short line that names a year and a budget or final account; its name may stand on the line above. */
function titleIn(blocks: readonly Block[]): FoundTitle | null {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  for (const [at, printed] of lines.entries()) {
    const line = withoutPart(printed);
    const parts = /^(\D*)(20\d{2})年度?(.*(?:预算|决算).*)$/u.exec(normaliseText(line));
    if (parts === null || line.length > LONGEST_TITLE || /[。；：:，,]/u.test(line)) continue;
    const [, before = "", year = "", rest = ""] = parts;
    if (/表$/u.test(rest) || /比上年|增减/u.test(rest)) continue;
    const above = before === "" ? withoutPart(lines[at - 1] ?? "") : "";
    const name = before === "" ? normaliseText(above) : before;
    const isName = name.length >= 3 && name.length <= 40 && !/[。；：:，,表]/u.test(name);
    return {
      title: `${isName ? above : ""}${line}`,
      name: isName ? bareName(name) : null,
      year: Number(year),
    };
  }
  return null;
}

/** "第一部分 平乡县…" without the part's number. */
function withoutPart(text: string): string {
  return stripListNumber(text.replace(/^第[一二三四五六七八九十]+部分\s*/u, "")).trim();
}

/** 怀来县人民政府办公室部门 is the department of that body. */
function bareName(name: string): string {
  return name.replace(/(?:部门|（部门）|\(部门\))$/u, "").replace(/^关于/u, "");
}
