import type { Disclosure, Line, Table } from "../../budget/disclosure.ts";
import { nameKey } from "../../text/chinese.ts";
import { lineTerm, type Term } from "../operand.ts";
import { amountColumns, ownColumn, statedTable } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * What the body pays for its staff stands in both classifications: pension contributions 2080505
 * and 30108, annuity 2080506 and 30109, housing fund 2210201 and 30113. A body may book part of
 * one elsewhere, so what is not equal is worth a look and no contradiction.
 */
export const classificationTwins: Rule = {
  id: "classification-twins",
  legalBasis: null,
  applies: ({ disclosure }) =>
    statedTable(disclosure, "general-budget") !== null && statedTable(disclosure, "basic-economic") !== null,
  comparisons: ({ disclosure }) => TWINS.flatMap((twin) => compare(disclosure, twin)),
};

interface Twin {
  readonly functional: string;
  /** Codes change over the years (住房公积金 was 30311): what both print is the name. */
  readonly name: RegExp;
}

const TWINS: readonly Twin[] = [
  { functional: "2080505", name: /基本养老保险(?:缴费|费)/u },
  { functional: "2080506", name: /职业年金(?:缴费|费)?/u },
  { functional: "2210201", name: /^住房公积金$/u },
];

function compare(disclosure: Disclosure, { functional, name }: Twin): readonly Comparison[] {
  const general = statedTable(disclosure, "general-budget");
  const economic = statedTable(disclosure, "basic-economic");
  if (general === null || economic === null) return [];
  const line = only(general.lines.filter(({ code }) => code === functional));
  const twin = only(
    economic.lines.filter((each) => each.code?.length === 5 && name.test(nameKey(each.name))),
  );
  if (line === null || twin === null || !name.test(nameKey(line.name))) return [];
  // Where the table tells basic spending apart, that is what the economic table holds.
  const part = termOf(disclosure, general, line, "basic") ?? termOf(disclosure, general, line, "total");
  const whole = ownCell(disclosure, economic, twin);
  if (part?.amount == null || whole?.amount == null) return [];
  return [
    {
      key: functional,
      subject: subject({ table: economic.id, code: functional, name: line.name, measure: "basic" }),
      parts: [part],
      whole,
      ifUnequal: () => ({ outcome: "observation", cause: null }),
    },
  ];
}

function only(lines: readonly Line[]): Line | null {
  const [line, ...others] = lines;
  return line === undefined || others.length > 0 ? null : line;
}

function termOf(disclosure: Disclosure, table: Table, line: Line, measure: "basic" | "total"): Term | null {
  const column = ownColumn(disclosure, amountColumns(table), measure);
  return column === null ? null : lineTerm(disclosure, table, line, column.index);
}

/** The line's 合计; where the table prints lists side by side, the one cell of its own list. */
function ownCell(disclosure: Disclosure, table: Table, line: Line): Term | null {
  const total = termOf(disclosure, table, line, "total");
  const [cell, ...others] = line.cells;
  if (total?.amount != null) return total;
  return cell === undefined || others.length > 0 ? null : lineTerm(disclosure, table, line, cell.column);
}
