import { isFilling } from "./measures.ts";

/** 类, 款 and 项 as a list of the narrative last named them; an inner one is gone when an outer one changes. */
export type FunctionPath = readonly [string | null, string | null, string | null];

export const NO_PATH: FunctionPath = [null, null, null];

/** A functional line named in a text, with the text that follows it. */
export interface NamedPath {
  readonly path: FunctionPath;
  /** The code printed beside the names, "2010301"; null where none is. */
  readonly code: string | null;
  readonly behind: string;
}

const LEVEL_SIGN = " › ";
const LEVELS = ["类", "款", "项"];
const SEGMENT = /((?:[\p{Script=Han}、]|\((?!类|款|项)[\p{Script=Han}]{1,6}\)){1,60})\((类|款|项)\)/gu;
const DASHED_NAME = "((?:[\\p{Script=Han}、]|\\([\\p{Script=Han}]{1,6}\\)){1,60}?)";
const DASHED = new RegExp(
  `(?<![\\p{Script=Han}、])${DASHED_NAME}-${DASHED_NAME}(?:-${DASHED_NAME})?科目`,
  "u",
);
// Classes as the narrative names them without (类), old names of the years before 2019 included.
const CLASS_NAME =
  /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]+)?((?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化(?:旅游)?体育与传媒|社会保障和就业|社会保险基金|卫生健康|医疗卫生(?:与计划生育)?|节能环保|城乡社区|农林水|交通运输|资源勘探(?:工业)?信息等|商业服务业等|金融|援助其他地区|(?:自然资源|国土)海洋气象等|住房保障|粮油物资储备|灾害防治及应急管理|债务还本|债务付息)(?:支出)?)/u;

/**
 * Reads 一般公共服务支出（类）财政事务（款）行政运行（项）, the same joined by dashes, or a class by name.
 * @param under the path the list stands under: a 项 named alone belongs to the 款 before it
 * @returns null where the text names no functional line
 */
export function pathNamed(text: string, under: FunctionPath): NamedPath | null {
  return codedPath(text) ?? markedPath(text, under) ?? dashedPath(text) ?? classByName(text);
}

const CODED_SEGMENT = /([\p{Script=Han}、]{2,40})\((2\d{2}(?:\d{2}){0,2}|\d{2})\)/gu;
const CODE_FIRST = /^(2\d{6}|2\d{4})[-.、]?([\p{Script=Han}、]{2,40})$/u;

/** 行政运行（2010301）, 一般公共服务（201）人大事务（01）行政运行（01）, 2010301行政运行. */
function codedPath(text: string): NamedPath | null {
  const first = CODE_FIRST.exec(text.replace(/(?:支出)?(?:预算|决算)?(?:安排|数|为)*$/u, ""));
  if (first?.[1] !== undefined && first[2] !== undefined) return coded([first[2]], first[1], "");
  const names: string[] = [];
  let code = "";
  let end = 0;
  for (const found of text.matchAll(CODED_SEGMENT)) {
    const [whole, name = "", digits = ""] = found;
    if (digits.length === 2 && (code === "" || found.index !== end)) return null;
    if (digits.length > 2) names.length = code !== "" && digits.startsWith(code) ? names.length : 0;
    code = digits.length === 2 ? code + digits : digits;
    names.push(name.replace(/^[、和及]/u, ""));
    end = found.index + whole.length;
  }
  return end === 0 ? null : coded(names, code, text.slice(end));
}

function coded(names: readonly string[], code: string, behind: string): NamedPath | null {
  const level = { 3: 0, 5: 1, 7: 2 }[code.length];
  if (level === undefined || names.length > level + 1) return null;
  const path = [...Array<null>(level + 1 - names.length).fill(null), ...names];
  return { path: asPath(path), code, behind };
}

function markedPath(text: string, under: FunctionPath): NamedPath | null {
  const levels = [...under];
  let end = 0;
  let opened = -1;
  for (const found of text.matchAll(SEGMENT)) {
    const printed = LEVELS.indexOf(found[2] ?? "");
    // Some lists mark a 款 as （类）: a second 类 behind a first one is the next level down.
    const level = printed <= opened ? opened + 1 : printed;
    if (level > 2) continue;
    opened = level;
    levels[level] = (found[1] ?? "").replace(/^[、和及]|^.*(?:其中|包括|以下方面)/u, "");
    levels.fill(null, level + 1);
    end = found.index + found[0].length;
  }
  if (end === 0) return null;
  return { path: asPath(levels), code: null, behind: text.slice(end) };
}

function dashedPath(text: string): NamedPath | null {
  const found = DASHED.exec(text);
  if (found === null) return null;
  const path = asPath([found[1] ?? null, found[2] ?? null, found[3] ?? null]);
  return { path, code: null, behind: text.slice(found.index + found[0].length) };
}

function classByName(text: string): NamedPath | null {
  const found = CLASS_NAME.exec(text);
  const behind = found === null ? "" : text.slice(found[0].length);
  if (found?.[1] === undefined || !isFilling(behind)) return null;
  return { path: [found[1], null, null], code: null, behind };
}

function asPath(levels: readonly (string | null)[]): FunctionPath {
  return [levels[0] ?? null, levels[1] ?? null, levels[2] ?? null];
}

/** A path as statements carry it: "公共安全支出 › 检察 › 行政运行". */
export function pathText(path: FunctionPath): string {
  return path.filter((name) => name !== null).join(LEVEL_SIGN);
}

/** The names of a statement's path, from the outermost in. */
export function namesOfPath(path: string): readonly string[] {
  return path.split(LEVEL_SIGN);
}
