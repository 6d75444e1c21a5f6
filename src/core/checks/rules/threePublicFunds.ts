import type { Disclosure, Table } from "../../budget/disclosure.ts";
import { tablesOfKind } from "../../budget/evidence.ts";
import { lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { itemsAreColumns } from "../threePublicCells.ts";

/** 合计 of a 三公 item = 一般公共预算 + 政府性基金 + 国有资本经营. */
export const threePublicFunds: Rule = {
  id: "three-public-funds",
  legalBasis: null,
  applies: ({ disclosure }) => tablesOfKind(disclosure, "three-public").length > 0,
  comparisons: ({ disclosure }) =>
    tablesOfKind(disclosure, "three-public")
      .filter((table) => !itemsAreColumns(table))
      .flatMap((table) => fundSums(disclosure, table)),
};

function fundSums(disclosure: Disclosure, table: Table): readonly Comparison[] {
  const columns = amountColumns(table);
  const whole = columns.find(({ fund }) => fund === null);
  const funds = columns.filter(({ fund }) => fund !== null);
  if (whole === undefined || funds.length === 0) return [];
  return table.lines.map((line) => ({
    key: `${table.id}/${line.row}`,
    subject: subject({ table: table.id, name: line.name, measure: line.measure }),
    parts: funds.map(({ index, heads }) => ({
      ...lineTerm(disclosure, table, line, index),
      label: heads.at(-1) ?? line.name,
    })),
    whole: lineTerm(disclosure, table, line, whole.index),
  }));
}
