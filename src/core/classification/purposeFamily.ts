/**
 * What spending is for: s1 general services and foreign affairs, s2 defence and safety, s3 education,
 * science and culture, s4 people, s5 community and housing, s6 environment, s7 economy and farming,
 * s8 all other.
 */
export const PURPOSE_FAMILIES = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"] as const;
export type PurposeFamily = (typeof PURPOSE_FAMILIES)[number];

/** A class's family and its place in it: a family tells up to three places apart. */
export interface PurposePlace {
  readonly family: PurposeFamily;
  readonly place: 1 | 2 | 3;
}

type Places = readonly [first: readonly string[], second: readonly string[], third: readonly string[]];

// By place; in each family the class met most often in departments' budgets comes first.
const CLASSES: Readonly<Record<Exclude<PurposeFamily, "s8">, Places>> = {
  s1: [["201"], ["202"], []],
  s2: [["204"], ["203"], ["224"]],
  s3: [["205"], ["206"], ["207"]],
  s4: [["208"], ["210"], []],
  s5: [["212"], ["221"], []],
  s6: [["211"], ["220"], []],
  s7: [
    ["213", "222"],
    ["216", "215"],
    ["214", "217"],
  ],
};

/**
 * The family of a functional code by its class, the first three digits, so that a class looks the
 * same wherever and in whatever year it is drawn. Codes of no listed class are s8.
 */
export function purposeFamily(code: string): PurposePlace {
  const own = code.slice(0, 3);
  for (const family of PURPOSE_FAMILIES) {
    if (family === "s8") break;
    const [first, second, third] = CLASSES[family];
    if (first.includes(own)) return { family, place: 1 };
    if (second.includes(own)) return { family, place: 2 };
    if (third.includes(own)) return { family, place: 3 };
  }
  return { family: "s8", place: 1 };
}
