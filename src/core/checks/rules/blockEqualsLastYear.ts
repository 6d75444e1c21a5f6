import type { Disclosure } from "../../budget/disclosure.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import type { Term } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { threePublicTwin } from "../tableTwin.ts";

/**
 * A 三公 table of which every item is what the year before printed. Flat spending and figures taken
 * over unchanged look the same: worth a look, no more.
 */
export const blockEqualsLastYear: Rule = {
  id: "block-equals-last-year",
  legalBasis: null,
  applies: ({ related }) => related.prior !== null,
  comparisons: ({ disclosure, related: { prior } }) => (prior === null ? [] : compare(disclosure, prior)),
};

const ITEMS: readonly Measure[] = [
  "overseas",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
  "meeting",
  "training",
];

function compare(disclosure: Disclosure, prior: Disclosure): readonly Comparison[] {
  const pairs = ITEMS.map((measure) => [termOf(disclosure, measure), termOf(prior, measure)] as const);
  if (pairs.some(([now, before]) => (now?.amount ?? 0) !== (before?.amount ?? 0))) return [];
  const moneyed = pairs.flatMap(([now]) => (now !== null && (now.amount ?? 0) !== 0 ? [now] : []));
  const whole = termOf(prior, "three-public");
  const [first] = moneyed;
  // One figure may stay the same by chance.
  if (moneyed.length < 2 || first === undefined) return [];
  const now = termOf(disclosure, "three-public");
  if (now?.amount == null || now.amount !== whole?.amount) return [];
  const [source] = now.sources;
  return [
    {
      key: "three-public",
      subject: subject({ table: source?.kind === "cell" ? source.table : null, measure: "three-public" }),
      parts: [now],
      whole,
      verdict: { outcome: "observation", cause: { kind: "same-as-last-year", items: moneyed.length } },
    },
  ];
}

function termOf(disclosure: Disclosure, measure: Measure): Term | null {
  return threePublicTwin(disclosure, measure)?.term ?? null;
}
