import { classOf, type FunctionalCode } from "./functionalCode.ts";

/** The purposes whose classes share a hue: general services, safety, …, and s8 for all others. */
export const PURPOSE_FAMILIES = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"] as const;
export type PurposeFamily = (typeof PURPOSE_FAMILIES)[number];

/** A class's family and its place in it: the first, the second, or the third and any later one. */
export interface PurposePlace {
  readonly family: PurposeFamily;
  readonly place: 1 | 2 | 3;
}

// In each family the class met most often in departments' budgets comes first.
const CLASSES: Readonly<Record<PurposeFamily, readonly string[]>> = {
  s1: ["201", "202"],
  s2: ["204", "203", "224"],
  s3: ["205", "206", "207"],
  s4: ["208", "210"],
  s5: ["212", "221"],
  s6: ["211", "220"],
  s7: ["213", "216", "215", "214", "217", "222"],
  s8: ["229"],
};

/** The family of a code's class, so that a class has one hue wherever and in whatever year it is drawn. */
export function purposeFamily(code: FunctionalCode): PurposePlace {
  const own = classOf(code);
  for (const family of PURPOSE_FAMILIES) {
    const index = CLASSES[family].indexOf(own);
    if (index >= 0) return { family, place: index === 0 ? 1 : index === 1 ? 2 : 3 };
  }
  return { family: "s8", place: 2 };
}
