import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { compareFigure, type Compared } from "./comparison.ts";
import { typedFen, type TypedFigures } from "./typedFigures.ts";

/** The typed procurement total, from the procurement table or the narrative. */
export function compareFacts(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  const printed = typed.procurement?.["total"];
  if (typeof printed !== "string") return [];
  const expected = typedFen(printed, "万元");
  const said = [
    disclosure.procurement?.total?.amount ?? null,
    ...disclosure.statements.filter(({ measure }) => measure === "procurement").map(({ amount }) => amount),
  ].filter((amount) => amount !== null);
  const found = said.find((amount) => amount === expected) ?? said[0];
  return compareFigure({ kind: "facts", what: "procurement total", typed: printed, expected, found });
}
