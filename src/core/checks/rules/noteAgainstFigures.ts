import type { Disclosure, Table } from "../../budget/disclosure.ts";
import { lineTerm } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** A table whose note says there is no such money (空表列示) prints none. */
export const noteAgainstFigures: Rule = {
  id: "note-against-figures",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(declares),
  comparisons: ({ disclosure }) =>
    disclosure.tables.filter(declares).map((table) => noteOf(disclosure, table)),
};

function declares({ notes }: Table): boolean {
  return notes.some(({ kind }) => kind === "declares-none");
}

function noteOf(disclosure: Disclosure, table: Table): Comparison {
  const printed = table.lines.flatMap((line) =>
    line.cells
      .filter(({ amount }) => amount !== null && amount !== 0)
      .map(({ column }) => lineTerm(disclosure, table, line, column)),
  );
  return {
    key: table.id,
    subject: subject({ table: table.id, name: table.title }),
    parts: printed,
    whole: null,
    verdict: { outcome: printed.length === 0 ? "agrees" : "differs", cause: { kind: "declared-none" } },
  };
}
