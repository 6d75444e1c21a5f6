import { tablesOfKind } from "../../budget/evidence.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import type { Term } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { threePublicSets, type ThreePublicSet } from "../threePublicCells.ts";

/**
 * 因公出国 + 公务用车 + 公务接待 = 三公小计, and 小计 (+ 会议费 + 培训费) = 合计. An item left blank
 * whose own parts are stated is added through them: 平乡县 prints no 公务用车 in the general
 * budget's column but 20.00 of 运行维护费 below it.
 */
export const threePublicItems: Rule = {
  id: "three-public-items",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ disclosure }) => tablesOfKind(disclosure, "three-public").length > 0,
  comparisons: ({ disclosure }) =>
    threePublicSets(disclosure).flatMap((set) => [...itemSum(set), ...grandSum(set)]),
};

const ITEMS: readonly (readonly [item: Measure, ...inner: Measure[]])[] = [
  ["overseas", "overseas-teaching", "overseas-other"],
  ["vehicles", "vehicle-purchase", "vehicle-operation"],
  ["reception"],
];

function itemSum(set: ThreePublicSet): readonly Comparison[] {
  const whole = set.item("three-public");
  const parts = ITEMS.flatMap(([item, ...inner]) => statedTerms(set, item, inner));
  return whole === null || parts.length === 0 ? [] : [comparison(set, "items", parts, whole)];
}

function statedTerms(set: ThreePublicSet, item: Measure, inner: readonly Measure[]): readonly Term[] {
  const own = set.item(item);
  if (own !== null && own.amount !== null) return [own];
  const below = inner.map((measure) => set.item(measure)).filter((term) => term !== null);
  if (below.some(({ amount }) => amount !== null)) return below;
  return own === null ? [] : [own];
}

function grandSum(set: ThreePublicSet): readonly Comparison[] {
  const parts = (["three-public", "meeting", "training"] as const)
    .map((measure) => set.item(measure))
    .filter((term) => term !== null);
  return set.grand === null || parts.length === 0 ? [] : [comparison(set, "total", parts, set.grand)];
}

function comparison(set: ThreePublicSet, of: string, parts: readonly Term[], whole: Term): Comparison {
  return {
    key: `${set.key}/${of}`,
    subject: subject({ table: set.table.id, name: whole.label, measure: "three-public" }),
    parts,
    whole,
  };
}
