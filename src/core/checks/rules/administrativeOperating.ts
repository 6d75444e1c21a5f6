import type { Disclosure } from "../../budget/disclosure.ts";
import { statementTerm, type Term } from "../operand.ts";
import { wholeOfCoded } from "../printedWholes.ts";
import { subject, type Rule, type RuleContext, type Verdict } from "../rule.ts";
import { firstOf, wholeStatements } from "../wholeStatements.ts";

/**
 * 机关运行经费 = 公用经费 of the basic table, only where every unit is 行政 or 参公: an institution's
 * public expenses are no administrative operating funds, so equal figures prove nothing there.
 */
export const administrativeOperating: Rule = {
  id: "administrative-operating-equals-public",
  legalBasis: { text: "budget-law", article: 14 },
  applies: ({ disclosure }) => operatingTerm(disclosure) !== null,
  comparisons: (context) => {
    const part = operatingTerm(context.disclosure);
    const whole = publicTerm(context.disclosure);
    if (part === null || whole === null) return [];
    const verdict = institutionsVerdict(context);
    const comparison = {
      key: "public",
      subject: subject({ measure: "administrative-operating" }),
      parts: [part],
      whole,
      ifUnequal: (): Verdict => ({
        outcome: "different-scope",
        cause: { kind: "not-comparable", why: "scope" },
      }),
    };
    return [verdict === null ? comparison : { ...comparison, verdict }];
  },
};

function operatingTerm(disclosure: Disclosure): Term | null {
  const printed = wholeOfCoded(disclosure, "administrative-operating", "administrative-operating");
  return printed ?? saidTerm(disclosure, "administrative-operating");
}

function publicTerm(disclosure: Disclosure): Term | null {
  const printed = wholeOfCoded(disclosure, "basic-economic", "public-operating");
  return printed !== null && printed.amount !== null ? printed : saidTerm(disclosure, "public-operating");
}

function saidTerm(
  disclosure: Disclosure,
  measure: "administrative-operating" | "public-operating",
): Term | null {
  const said = firstOf(wholeStatements(disclosure), measure, null, ({ amount }) => amount !== null);
  return said === null ? null : statementTerm(disclosure, said);
}

function institutionsVerdict({ disclosure }: RuleContext): Verdict | null {
  const names = disclosure.institutions
    // A list of names alone says nothing of what the units are.
    .filter(
      ({ nature, naturePrinted }) =>
        nature === "public-institution" || (nature === "other" && naturePrinted !== ""),
    )
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return { outcome: "different-scope", cause: { kind: "institutions-included", names } };
}
