import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { APPROPRIATION_SHARE, type Statement } from "../budget/statement.ts";
import { lineTerm, type Term } from "./operand.ts";
import { amountColumns, ownColumn, statedTable } from "./printedWholes.ts";

/** 工资福利支出 and 对个人和家庭的补助 are 人员经费, the other classes of 基本支出 公用经费. */
const PERSONNEL: ReadonlySet<string> = new Set(["301", "303"]);

/**
 * The classes of 基本支出 that a sentence adds up to 人员经费 or 公用经费, out of a table with one
 * column for both; empty for another measure, and where the table divides the two itself.
 */
export function economicClasses(disclosure: Disclosure, said: Statement): readonly Term[] {
  const { measure, fund, item, code, path } = said;
  if (measure !== "personnel" && measure !== "public-operating") return [];
  const isShare = item === APPROPRIATION_SHARE && fund === null;
  const isGeneral = item === null && (fund === null || fund === "general");
  if (!(isShare || isGeneral) || code !== null || path !== null || !speaksOfPeriod(said, disclosure))
    return [];
  const table = statedTable(disclosure, isShare ? "appropriation-economic" : "basic-economic");
  const column = table === null ? null : ownColumn(disclosure, amountColumns(table), "total");
  if (table === null || column === null) return [];
  const classes = table.lines.filter((line) => line.code?.length === 3 && line.codeStatus !== "conflict");
  return classes
    .filter((line) => PERSONNEL.has(line.code ?? "") === (measure === "personnel"))
    .map((line) => lineTerm(disclosure, table, line, column.index));
}
