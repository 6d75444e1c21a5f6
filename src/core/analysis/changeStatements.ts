import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { amountSaid } from "../budget/amountSaid.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { absFen, subtractFen } from "../money/fen.ts";
import { statementFor } from "./measureFigure.ts";
import { figureInTable } from "./tableFigure.ts";

/** Which changes are asked for, by the base they are told against. */
export type TellsChange = (disclosure: Disclosure, statement: Statement) => boolean;

/**
 * Whether a sentence tells a change since the year before, on whatever basis. One told against
 * this year's own budget (比年初预算, 比调整预算) tells none.
 */
export function tellsLastYear({ year, phase }: Disclosure, { change }: Statement): boolean {
  if (change === null) return false;
  const { base } = change;
  if (base.year !== null) return base.year === year - 1;
  return phase !== "final" || (base.kind !== "budget" && base.kind !== "adjusted");
}

/** Whether it tells one against the year before in the same phase; prose that names no basis does. */
export function tellsYearOnYear(disclosure: Disclosure, statement: Statement): boolean {
  const kind = statement.change?.base.kind;
  if (kind === undefined || !tellsLastYear(disclosure, statement)) return false;
  if (kind === "unstated" || kind === disclosure.phase) return true;
  return disclosure.phase === "final" && kind === "executed";
}

/** The sentence that tells the change of a whole, the best asked for; null where none does. */
export function changeOfWhole(
  disclosure: Disclosure,
  measure: Measure,
  now: Figure,
  ...asked: readonly TellsChange[]
): Statement | null {
  for (const tells of asked) {
    const found = statementFor(
      disclosure,
      measure,
      (each) => tells(disclosure, each) && !isOfGrandTotal(disclosure, each, now),
    );
    if (found !== null) return found;
  }
  return null;
}

/**
 * The sentence that tells the change of a functional code, the best asked for; null where none
 * does. One of another fund may name the same code: that which gives the printed amount is meant.
 */
export function changeOfCode(
  disclosure: Disclosure,
  code: string,
  printed: Figure | null,
  ...asked: readonly TellsChange[]
): Statement | null {
  for (const tells of asked) {
    const told = codedChanges(disclosure, tells).filter((each) => each.code === code);
    const same = told.find(({ amount }) => amount !== null && amount === printed?.amount);
    const found = same ?? told.find(({ fund }) => fund === null || fund === "general");
    if (found !== undefined) return found;
  }
  return null;
}

/** The functional codes of which the prose tells such a change. */
export function codesWithChange(disclosure: Disclosure, tells: TellsChange): readonly string[] {
  return codedChanges(disclosure, tells).flatMap(({ code }) => (code === null ? [] : [code]));
}

function codedChanges(disclosure: Disclosure, tells: TellsChange): readonly Statement[] {
  return disclosure.statements.filter(
    (each) =>
      each.code !== null &&
      each.measure === "total" &&
      speaksOfPeriod(each, disclosure) &&
      tells(disclosure, each),
  );
}

/** 收支总计 holds the balances as well: its change is not that of what was spent. */
function isOfGrandTotal(disclosure: Disclosure, statement: Statement, now: Figure): boolean {
  const said = amountSaid(disclosure, statement)?.amount ?? null;
  if (statement.measure !== "total" || said === null || now.amount === null) return false;
  const grand = figureInTable(disclosure, "total", {
    kind: "summary",
    side: "expenditure",
    roles: ["total"],
  });
  if (grand === null || grand.amount === null) return false;
  return absFen(subtractFen(said, grand.amount)) < absFen(subtractFen(said, now.amount));
}
