import type { Table } from "../../budget/disclosure.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * A code stands below its class: 2010302 below 20103 below 201. In a table that prints classes, a
 * code without one is mistyped or cut off from it; no complete list of codes of a year is held that
 * could tell which.
 */
export const codeParentPrinted: Rule = {
  id: "code-parent-printed",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(printsLevels),
  comparisons: ({ disclosure }) => disclosure.tables.filter(printsLevels).map(parentsIn),
};

function codesOf(table: Table): readonly string[] {
  return table.lines.flatMap(({ code, role }) => (code !== null && role === "item" ? [code] : []));
}

/** Whether a table prints a code with its class. */
function printsLevels(table: Table): boolean {
  const codes = new Set(codesOf(table));
  return [...codes].some((code) => code.length > 3 && codes.has(code.slice(0, -2)));
}

function parentsIn(table: Table): Comparison {
  const codes = new Set(codesOf(table));
  const deepest = Math.min(...[...codes].map(({ length }) => length));
  const without = [...codes].filter((code) => code.length > deepest && !codes.has(code.slice(0, -2)));
  return {
    key: table.id,
    subject: subject({ table: table.id, code: without[0] ?? null }),
    parts: [],
    whole: null,
    verdict:
      without.length === 0
        ? { outcome: "agrees", cause: null }
        : { outcome: "cannot-check", cause: { kind: "parents-not-printed", codes: without } },
  };
}
