import type { Line, Table } from "../../budget/disclosure.ts";
import { subject, type CodeReference, type Comparison, type Rule, type Verdict } from "../rule.ts";

/**
 * Codes against the list of their year, where one is handed in: known, unknown, or one result per
 * table that no complete list of the year is held. A code that contradicts its name differs.
 */
export const codeKnown: Rule = {
  id: "code-known",
  legalBasis: null,
  applies: ({ reference }) => reference !== null,
  comparisons: ({ disclosure, reference }) =>
    reference === null
      ? []
      : disclosure.tables
          .filter(({ lines }) => lines.some(({ code }) => code !== null))
          .flatMap((table) => codesOf(reference, table, disclosure.year)),
};

function codesOf(reference: CodeReference, table: Table, year: number): readonly Comparison[] {
  const classification =
    table.kind === "basic-economic" || table.kind === "appropriation-economic" ? "economic" : "functional";
  const coded = table.lines.filter(({ code }) => code !== null);
  const known = coded.map(({ code }) => reference.knows(classification, code ?? "", year));
  if (known.includes(null)) {
    const verdict: Verdict = { outcome: "cannot-check", cause: { kind: "no-code-list", year } };
    return [
      ...conflicts(table),
      { key: table.id, subject: subject({ table: table.id }), parts: [], whole: null, verdict },
    ];
  }
  return coded.map((line, at) =>
    verdictFor(table, line, known[at] === true && line.codeStatus !== "conflict" ? "agrees" : "differs"),
  );
}

function conflicts(table: Table): readonly Comparison[] {
  return table.lines
    .filter(({ codeStatus }) => codeStatus === "conflict")
    .map((line) => verdictFor(table, line, "differs"));
}

function verdictFor(table: Table, line: Line, outcome: "agrees" | "differs"): Comparison {
  return {
    key: `${table.id}/${line.code ?? ""}@${line.row}`,
    subject: subject({ table: table.id, code: line.code, name: line.name }),
    parts: [],
    whole: null,
    verdict: { outcome, cause: null },
  };
}
