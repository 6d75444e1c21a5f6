import type { Ranked } from "../../core/analysis/threePublicRanking.ts";
import type { ColourToken } from "../../charts/palette.ts";

/** The one colour of each item; the whole has none. */
export const HUES: Readonly<Record<Ranked, ColourToken | null>> = {
  reception: "reception",
  overseas: "overseas",
  "vehicle-purchase": "purchase",
  "vehicle-operation": "operation",
  "three-public": null,
};
