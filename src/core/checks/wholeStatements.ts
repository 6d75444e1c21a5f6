import { speaksOfPeriod } from "../budget/period.ts";
import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfWhole } from "../budget/evidence.ts";
import type { Statement } from "../budget/statement.ts";
import type { Fund, Measure } from "../budget/vocabulary.ts";

/** What the prose says of the body as a whole in the disclosure's own year and phase, in printed order. */
export function wholeStatements(disclosure: Disclosure): readonly Statement[] {
  return disclosure.statements.filter((said) => speaksOfWhole(said) && speaksOfPeriod(said, disclosure));
}

/** The first statement of a measure and fund that passes the test; null where there is none. */
export function firstOf(
  statements: readonly Statement[],
  measure: Measure,
  fund: Fund | null,
  test: (said: Statement) => boolean,
): Statement | null {
  return statements.find((said) => said.measure === measure && said.fund === fund && test(said)) ?? null;
}

/** What the prose takes apart, and the parts it must name for the sum to be whole. */
export const PARTS_OF: readonly { readonly whole: Measure; readonly parts: readonly Measure[] }[] = [
  { whole: "total", parts: ["basic", "project"] },
  { whole: "basic", parts: ["personnel", "public-operating"] },
  { whole: "three-public", parts: ["overseas", "vehicles", "reception"] },
  { whole: "vehicles", parts: ["vehicle-purchase", "vehicle-operation"] },
];

/** A whole of the narrative with the parts that are stated beside it. */
export interface NamedParts {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** Whether all parts it must name are among them. */
  readonly complete: boolean;
}

/** The first statement of a whole that passes the test, with its parts that do; null where no whole does. */
export function namedParts(
  statements: readonly Statement[],
  measure: Measure,
  expected: readonly Measure[],
  test: (said: Statement) => boolean,
): NamedParts | null {
  const whole = statements.find((said) => said.measure === measure && test(said));
  if (whole === undefined) return null;
  const parts = [...expected, ...(FURTHER_PARTS[measure] ?? [])]
    .map((part) => firstOf(statements, part, whole.fund, test))
    .filter((part) => part !== null);
  const complete = expected.every((part) => parts.some((said) => said.measure === part));
  return { whole, parts, complete };
}

/** Parts a whole may have beside those it must name. */
const FURTHER_PARTS: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  total: ["operating", "remittance", "subsidy", "reserve"],
};
