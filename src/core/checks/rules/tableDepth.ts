import type { Disclosure } from "../../budget/disclosure.ts";
import type { TableKind } from "../../budget/vocabulary.ts";
import { statedTable } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** Spending by function is printed down to 项 (7 digits), basic spending by economic class to 款 (5 digits). */
export const tableDepth: Rule = {
  id: "table-depth",
  legalBasis: { text: "budget-law-regulations", article: 6 },
  applies: ({ disclosure }) => DEPTHS.some(({ kind }) => statedTable(disclosure, kind) !== null),
  comparisons: ({ disclosure }) => DEPTHS.flatMap((depth) => depthOf(disclosure, depth)),
};

const DEPTHS: readonly { readonly kind: TableKind; readonly digits: 5 | 7 }[] = [
  { kind: "general-budget", digits: 7 },
  { kind: "basic-economic", digits: 5 },
];

function depthOf(
  disclosure: Disclosure,
  { kind, digits }: { readonly kind: TableKind; readonly digits: 5 | 7 },
): readonly Comparison[] {
  const table = statedTable(disclosure, kind);
  const codes = table?.lines.flatMap(({ code }) => (code === null ? [] : [code])) ?? [];
  // A table by name alone has no depth that could be read.
  if (table === null || codes.length === 0) return [];
  return [
    {
      key: table.id,
      subject: subject({ table: table.id, name: table.title }),
      parts: [],
      whole: null,
      verdict: codes.some(({ length }) => length >= digits)
        ? { outcome: "agrees", cause: null }
        : { outcome: "observation", cause: { kind: "too-coarse", digits } },
    },
  ];
}
