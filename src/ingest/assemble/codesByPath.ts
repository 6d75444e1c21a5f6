import type { Table } from "../../core/budget/disclosure.ts";
import type { TableKind } from "../../core/budget/vocabulary.ts";
import { functionalCode, parentOf, type FunctionalCode } from "../../core/classification/functionalCode.ts";
import { classOfSummaryName } from "../../core/classification/summaryName.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { namesOfPath } from "../prose/functionPath.ts";

/** Tells the functional code that a path of names means. */
export type CodeOfPath = (path: string) => string | null;

/**
 * The codes that the disclosure's own tables print, by the names they print beside them. A path
 * means the one code whose name, and whose 款 and 类 where it names them, are printed so; null where
 * no code or several are.
 */
export function codesByPath(tables: readonly Table[]): CodeOfPath {
  const printed = printedNames(tables);
  return (path) => {
    const names = namesOfPath(path).map(key).reverse();
    for (const hasName of [bears, isWrittenOut, isShortened]) {
      const [only, ...others] = [...printed.keys()].filter((code) => isNamed(code, names, printed, hasName));
      if (only !== undefined) return others.length > 0 ? null : only;
    }
    return null;
  };
}

type PrintedNames = ReadonlyMap<FunctionalCode, ReadonlySet<string>>;

const FUNCTIONAL: ReadonlySet<TableKind> = new Set<TableKind>([
  "revenue",
  "expenditure",
  "appropriation-function",
  "general-budget",
  "government-fund",
  "state-capital",
]);

function printedNames(tables: readonly Table[]): PrintedNames {
  const names = new Map<FunctionalCode, Set<string>>();
  for (const { kind, lines } of tables) {
    if (!FUNCTIONAL.has(kind)) continue;
    for (const line of lines) {
      const code = line.code === null ? null : functionalCode(line.code);
      if (code === null || line.codeStatus === "conflict") continue;
      names.set(code, (names.get(code) ?? new Set()).add(key(line.name)));
    }
  }
  return names;
}

/** Whether a code bears a name, to the letter or by what the narrative makes of it. */
type HasName = (code: FunctionalCode, name: string, printed: PrintedNames) => boolean;

/** The innermost name is the code's own, the others those of the levels above it, in their order. */
function isNamed(
  code: FunctionalCode,
  [own, ...above]: readonly string[],
  printed: PrintedNames,
  hasName: HasName,
): boolean {
  if (own === undefined || !hasName(code, own, printed)) return false;
  let wanted = 0;
  for (let upper = parentOf(code); upper !== null; upper = parentOf(upper)) {
    const name = above[wanted];
    if (name !== undefined && bears(upper, name, printed)) wanted += 1;
  }
  return wanted === above.length;
}

/** A class has the names of its years too, whether a line of its own is printed or not. */
function bears(code: FunctionalCode, name: string, printed: PrintedNames): boolean {
  return printed.get(code)?.has(name) === true || classOfSummaryName(name) === code;
}

/** 人大事务行政运行: the 款 and the 项 under it in one breath. */
function isWrittenOut(code: FunctionalCode, name: string, printed: PrintedNames): boolean {
  const upper = parentOf(code);
  const [own, above] = [printed.get(code), upper === null ? undefined : printed.get(upper)];
  return [...(above ?? [])].some(
    (group) => name.startsWith(group) && own?.has(name.slice(group.length)) === true,
  );
}

/** 机关事业单位职业年金 for …缴费支出, 未归口管理行政单位离退休费 for …的行政单位离退休: particles left out or put behind. */
function isShortened(code: FunctionalCode, name: string, printed: PrintedNames): boolean {
  const short = bare(name);
  return short.length >= SPEAKING && [...(printed.get(code) ?? [])].some((own) => bare(own) === short);
}

const SPEAKING = 6;

function bare(name: string): string {
  return name.replaceAll("的", "").replace(/(?:缴费|经费|费用|费)$/u, "");
}

/** 一般公共服务（类） of the narrative is 一般公共服务支出 of the table, and 其它 is 其他. */
function key(name: string): string {
  return nameKey(name).replace(/支出$/u, "").replaceAll("其它", "其他");
}
