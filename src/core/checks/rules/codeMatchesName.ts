import type { Line, Table } from "../../budget/disclosure.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";

/**
 * Codes that contradict the name printed beside them, and printed codes that are none, as reading
 * marked them. What is not marked proves nothing: names change, and no list of codes is complete.
 */
export const codeMatchesName: Rule = {
  id: "code-matches-name",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ lines }) => lines.some(isConflict)),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) =>
      table.lines.filter(isConflict).map((line) => comparisonOf(table, line)),
    ),
};

function isConflict({ codeStatus }: Line): boolean {
  return codeStatus === "conflict";
}

function comparisonOf(table: Table, { code, codePrinted, name, row }: Line): Comparison {
  return {
    key: `${table.id}/${code ?? ""}@${row}`,
    subject: subject({ table: table.id, code: code ?? codePrinted, name }),
    parts: [],
    whole: null,
    verdict: code === null ? unreadable(codePrinted ?? "") : { outcome: "differs", cause: null },
  };
}

function unreadable(printed: string): Verdict {
  return { outcome: "cannot-check", cause: { kind: "unreadable-code", printed } };
}
