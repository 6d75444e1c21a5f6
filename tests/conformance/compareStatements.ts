import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import type { Statement } from "../../src/core/budget/statement.ts";
import type { Fund, Measure } from "../../src/core/budget/vocabulary.ts";
import { nameKey } from "../../src/core/text/chinese.ts";
import type { Compared } from "./comparison.ts";
import { typedFen, type TypedChange, type TypedCompletion, type TypedFigures } from "./typedFigures.ts";

/** Every typed change and completion of the narrative, beside the statements that speak of the same item. */
export function compareStatements(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  const changes = (typed.narrative.changes ?? []).map((change): Compared => {
    const about = disclosure.statements.filter((each) => speaksOf(each, change.item));
    return settle("statements", change.item, wordsOf(change), about, (each) =>
      saysChange(each, change, about),
    );
  });
  const completions = (typed.narrative.budgetVsFinal ?? []).map((each): Compared => {
    const about = disclosure.statements.filter((statement) => speaksOf(statement, each.item));
    return completion(each, about);
  });
  return [...changes, ...completions];
}

function settle(
  kind: Compared["kind"],
  what: string,
  typed: string,
  about: readonly Statement[],
  isSaid: (statement: Statement) => boolean,
): Compared {
  const found = about.map(textOf).join(" | ");
  if (about.some(isSaid)) return { kind, what, typed, found, outcome: "equal" };
  return about.length === 0
    ? { kind, what, typed, found: null, outcome: "missing" }
    : { kind, what, typed, found, outcome: "different" };
}

/** Whether a statement states the change; the amount may stand in another sentence about the same item. */
function saysChange(statement: Statement, typed: TypedChange, about: readonly Statement[]): boolean {
  const { amount, change } = statement;
  const isAmount = (each: Statement) =>
    !isStated(typed.amount) || each.amount === typedFen(typed.amount, "万元");
  if (!(isAmount(statement) || (amount === null && about.some(isAmount)))) return false;
  const isNil = isStated(typed.delta) && typedFen(typed.delta, "万元") === 0;
  const direction = isNil ? "unchanged" : typed.direction;
  if (isStated(direction) && change?.direction !== direction) return false;
  if (isStated(typed.delta) && deltaOf(change) !== typedFen(typed.delta, "万元")) return false;
  if (isStated(typed.comparedAmount) && change?.base.amount !== typedFen(typed.comparedAmount, "万元"))
    return false;
  const isShare = typed.direction === undefined;
  return !isStated(typed.percent) || isShare || samePercent(change?.percent ?? null, typed.percent);
}

function isStated<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function deltaOf(change: Statement["change"]): number | null {
  return change?.direction === "unchanged" ? (change.delta ?? 0) : (change?.delta ?? null);
}

function samePercent(printed: string | null, typed: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[%％]/gu, "")
      .replace(/(\.\d*?)0+$/u, "$1")
      .replace(/\.$/u, "");
  return printed !== null && bare(printed) === bare(typed);
}

function completion(typed: TypedCompletion, about: readonly Statement[]): Compared {
  const budget = typed.initialBudget ?? typed.fullYearBudget ?? null;
  const words = [`budget ${budget ?? "-"}`, `final ${typed.final ?? "-"}`, typed.completion ?? ""].join(" ");
  const hasFinal = about.filter(
    ({ amount, basis }) =>
      basis === "final" && (typed.final === null || amount === typedFen(typed.final, "万元")),
  );
  const hasBudget =
    budget === null ||
    about.some(({ amount, basis }) => basis !== "final" && amount === typedFen(budget, "万元"));
  return settle("completion", typed.item, words, about, (each) => {
    const percent = each.completion?.percent ?? null;
    return (
      hasBudget &&
      hasFinal.includes(each) &&
      (typed.completion === null || samePercent(percent, typed.completion))
    );
  });
}

function wordsOf(change: TypedChange): string {
  const { amount, direction, delta, percent, comparedAmount } = change;
  const words = [amount, direction, delta, isStated(percent) ? `${percent}%` : null, comparedAmount];
  return words.filter(isStated).join(" ");
}

function textOf({ measure, path, fund, amount, change }: Statement): string {
  const said = [path ?? measure, fund, amount, change?.direction, change?.delta, change?.percent];
  return said.filter(isStated).join(" ");
}

const MEASURES: readonly (readonly [RegExp, readonly Measure[]])[] = [
  [/机关运行经费/u, ["administrative-operating"]],
  [/因公出国/u, ["overseas"]],
  [/公务用车购置及/u, ["vehicles"]],
  [/公务用车购置/u, ["vehicle-purchase"]],
  [/公务用车运行/u, ["vehicle-operation"]],
  [/公务接待/u, ["reception"]],
  [/会议费/u, ["meeting"]],
  [/培训费/u, ["training"]],
  [/三公/u, ["three-public"]],
  [/机动经费/u, ["reserve"]],
  [/人员经费/u, ["personnel"]],
  [/公用经费/u, ["public-operating"]],
  [/财政专户/u, ["special-account"]],
  [/其他资金/u, ["other-income"]],
  [/^基本支出/u, ["basic"]],
  [/^项目支出/u, ["project"]],
  [/收入|收、支|收支|财政拨款|拨款支出|^政府性基金$/u, ["revenue", "total", "appropriation"]],
];

/** Whether a statement is about a typed item: its functional line, or its measure and fund. */
function speaksOf(statement: Statement, item: string): boolean {
  const measures = MEASURES.find(([pattern]) => pattern.test(item))?.[1];
  if (measures === undefined || /[（(][类款项][）)]/u.test(item)) return isOfLine(statement, item);
  if (!measures.includes(statement.measure) || statement.path !== null) return false;
  const whole = measures.includes("total");
  return !whole || fundOf(item) === null || statement.fund === fundOf(item);
}

function fundOf(item: string): Fund | null {
  if (/政府性基金/u.test(item)) return "government-fund";
  if (/国有资本/u.test(item)) return "state-capital";
  return /一般公共预算/u.test(item) ? "general" : null;
}

function isOfLine({ path }: Statement, item: string): boolean {
  const wanted = lastName(item.replace(/[（(][类款项][）)]/gu, "›"));
  return path !== null && lastName(path.replace(/[（(][类款项][）)]/gu, "›")) === wanted;
}

function lastName(path: string): string {
  const names = path.split(/[›·\-—]/u).map(nameKey);
  return (names.filter((name) => name !== "").at(-1) ?? "").replace(/支出$/u, "");
}
