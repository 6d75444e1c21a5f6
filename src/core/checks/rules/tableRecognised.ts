import { STATUTORY_TABLES, type TableKind } from "../../budget/vocabulary.ts";
import type { Table } from "../../budget/disclosure.ts";
import { tableOfKind } from "../../budget/evidence.ts";
import type { CheckCause } from "../checkResult.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * Tables of no known kind, kept with their grid and not understood; and further tables of a kind
 * of which one is expected, whose figures stand for nothing but themselves.
 */
export const tableRecognised: Rule = {
  id: "table-recognised",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ kind }) => kind === "other" || STATUTORY.has(kind)),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) => {
      if (table.kind === "other") return [seen(table, null)];
      if (!STATUTORY.has(table.kind) || table.status !== "stated") return [];
      const used = tableOfKind(disclosure, table.kind);
      return used === null || used.id === table.id
        ? []
        : [seen(table, { kind: "other-of-kind", title: used.title })];
    }),
};

const STATUTORY: ReadonlySet<TableKind> = new Set(STATUTORY_TABLES);

function seen({ id, title }: Table, cause: CheckCause | null): Comparison {
  return {
    key: id,
    subject: subject({ table: id, name: title }),
    parts: [],
    whole: null,
    verdict: { outcome: "observation", cause },
  };
}
