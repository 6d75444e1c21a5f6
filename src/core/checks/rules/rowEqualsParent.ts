import type { Disclosure, Table } from "../../budget/disclosure.ts";
import { ZERO } from "../../money/fen.ts";
import { wideSum, wideToFen } from "../../money/wideSum.ts";
import { codedFamilies, type Family } from "../codedFamilies.ts";
import { lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * A line that prints the sum of its own class in the same column although another line of the class
 * has money too: a figure copied from the row beside it, or moved by a row.
 */
export const rowEqualsParent: Rule = {
  id: "row-equals-parent",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ lines }) => lines.some(({ code }) => code !== null)),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) =>
      codedFamilies(table).flatMap((family) => copiesIn(disclosure, table, family)),
    ),
};

function copiesIn(disclosure: Disclosure, table: Table, { parent, children }: Family): readonly Comparison[] {
  return amountColumns(table).flatMap(({ index }) => {
    const whole = lineTerm(disclosure, table, parent, index);
    if (whole.amount === null || whole.amount === 0) return [];
    const terms = children.map((line) => lineTerm(disclosure, table, line, index));
    const copies = children.filter((_, at) => terms[at]?.amount === whole.amount);
    const others = terms.filter(({ amount }) => amount !== null && amount !== 0 && amount !== whole.amount);
    // Money given and taken back beside the whole is a true sum.
    const rest = wideToFen(wideSum(others.map(({ amount }) => amount ?? ZERO)));
    if (others.length === 0 || rest === 0) return [];
    return copies.map((line) => ({
      key: `${table.id}/${line.code ?? ""}@${line.row}/${index}`,
      subject: subject({ table: table.id, code: line.code, name: line.name }),
      parts: [lineTerm(disclosure, table, line, index)],
      whole,
      verdict: { outcome: "observation" as const, cause: { kind: "same-as-parent" as const } },
    }));
  });
}
