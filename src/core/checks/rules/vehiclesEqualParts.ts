import { tablesOfKind } from "../../budget/evidence.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { threePublicSets, type ThreePublicSet } from "../threePublicCells.ts";

/** 公务用车购置及运维费 = 购置费 + 运行维护费, per fund. A blank item above stated parts is not stated, not nil. */
export const vehiclesEqualParts: Rule = {
  id: "vehicles-equal-parts",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ disclosure }) => tablesOfKind(disclosure, "three-public").length > 0,
  comparisons: ({ disclosure }) => threePublicSets(disclosure).flatMap(vehicleSum),
};

function vehicleSum(set: ThreePublicSet): readonly Comparison[] {
  const whole = set.item("vehicles");
  const parts = [set.item("vehicle-purchase"), set.item("vehicle-operation")].filter((term) => term !== null);
  if (whole === null || parts.length === 0) return [];
  const about = subject({ table: set.table.id, name: whole.label, measure: "vehicles" });
  return [{ key: set.key, subject: about, parts, whole }];
}
