import type { Line, Table } from "../../budget/disclosure.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * Codes that contradict the name printed beside them, one a line, and printed codes that are none,
 * one a table, as reading marked them. What is not marked proves nothing: names change, and no list
 * of codes is complete.
 */
export const codeMatchesName: Rule = {
  id: "code-matches-name",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ lines }) => lines.some(isConflict)),
  comparisons: ({ disclosure }) => disclosure.tables.flatMap(conflictsIn),
};

function isConflict({ codeStatus }: Line): boolean {
  return codeStatus === "conflict";
}

function conflictsIn(table: Table): readonly Comparison[] {
  const conflicts = table.lines.filter(isConflict);
  const contradicted = conflicts.filter(({ code }) => code !== null);
  const unread = conflicts.filter(({ code }) => code === null);
  return [...contradicted.map((line) => contradiction(table, line)), ...unreadable(table, unread)];
}

function contradiction(table: Table, { code, name, row }: Line): Comparison {
  return {
    key: `${table.id}/${code ?? ""}@${row}`,
    subject: subject({ table: table.id, code, name }),
    parts: [],
    whole: null,
    verdict: { outcome: "differs", cause: null },
  };
}

function unreadable(table: Table, [first, ...others]: readonly Line[]): readonly Comparison[] {
  if (first === undefined) return [];
  const cause = {
    kind: "unreadable-code",
    printed: first.codePrinted ?? "",
    count: 1 + others.length,
  } as const;
  return [
    {
      key: table.id,
      subject: subject({ table: table.id }),
      parts: [],
      whole: null,
      verdict: { outcome: "cannot-check", cause },
    },
  ];
}
