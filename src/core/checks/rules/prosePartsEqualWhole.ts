import type { Disclosure } from "../../budget/disclosure.ts";
import { MONEY_OF_BEFORE, OTHER_SOURCES } from "../../budget/measureGroups.ts";
import { APPROPRIATION_SHARE, type Statement } from "../../budget/statement.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import { speaksOfPeriod } from "../../budget/period.ts";
import { statementTerm } from "../operand.ts";
import { statedBudgets } from "../projectBudgets.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { firstOf, namedParts, PARTS_OF, wholeStatements } from "../wholeStatements.ts";

/**
 * What a sentence takes apart adds up: 基本 + 项目, 人员 + 公用, the 三公 items, the funds of
 * revenue, the projects of 项目支出. A list that says 主要 or 其中 may leave parts out: a sum below
 * the whole is then no contradiction.
 */
export const prosePartsEqualWhole: Rule = {
  id: "prose-parts-equal-whole",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.statements.length > 1,
  comparisons: ({ disclosure }) => [
    ...PARTS_OF.flatMap(({ whole, parts }) => amountsOfParts(disclosure, whole, parts)),
    ...revenueParts(disclosure),
    ...projectItems(disclosure),
    ...statedBudgets(disclosure).flatMap(({ key, whole, parts, complete }) =>
      sum(disclosure, key, whole, parts, complete),
    ),
  ],
};

const stated = ({ amount }: Statement): boolean => amount !== null;

function amountsOfParts(
  disclosure: Disclosure,
  measure: Measure,
  expected: readonly Measure[],
): readonly Comparison[] {
  const statements = wholeStatements(disclosure);
  const named = namedParts(statements, measure, expected, stated);
  if (named === null) return [];
  const { whole, parts, complete } = named;
  return sum(disclosure, measure, nearestWhole(statements, whole, parts), parts, complete);
}

/** 收入支出总计 stands before 本年支出合计, which the parts behind it divide. */
function nearestWhole(
  statements: readonly Statement[],
  first: Statement,
  parts: readonly Statement[],
): Statement {
  const begin = statements.findIndex((said) => parts.includes(said));
  const isWhole = (said: Statement) =>
    said.measure === first.measure && said.fund === first.fund && stated(said);
  return statements.slice(0, Math.max(begin, 0)).findLast(isWhole) ?? first;
}

const REVENUE_PARTS: readonly Measure[] = [...OTHER_SOURCES, ...MONEY_OF_BEFORE];

function revenueParts(disclosure: Disclosure): readonly Comparison[] {
  const statements = wholeStatements(disclosure);
  const whole = firstOf(statements, "revenue", null, stated);
  if (whole === null) return [];
  const together = firstOf(statements, "appropriation", null, stated);
  const funds = statements.filter(
    (said) => said.fund !== null && stated(said) && ["appropriation", "revenue"].includes(said.measure),
  );
  const appropriation =
    together === null ? [...new Map(funds.map((said) => [said.fund, said])).values()] : [together];
  const others = REVENUE_PARTS.map((part) => firstOf(statements, part, null, stated)).filter(
    (part) => part !== null,
  );
  return sum(disclosure, "revenue", whole, [...appropriation, ...others], false);
}

function projectItems(disclosure: Disclosure): readonly Comparison[] {
  const whole = firstOf(wholeStatements(disclosure), "project", null, stated);
  if (whole === null) return [];
  const items = disclosure.statements.filter(
    (said) =>
      said.measure === "project" && isProject(said) && stated(said) && speaksOfPeriod(said, disclosure),
  );
  const parts = [...new Map(items.map((said) => [said.item, said])).values()];
  return sum(disclosure, "project/items", whole, parts, false);
}

/** 其中：财政拨款 of 项目支出 is a share of it, not one of its projects. */
function isProject({ item }: Statement): boolean {
  return item !== null && item !== APPROPRIATION_SHARE;
}

function sum(
  disclosure: Disclosure,
  key: string,
  whole: Statement,
  parts: readonly Statement[],
  complete: boolean,
): readonly Comparison[] {
  if (parts.length === 0 || (!complete && parts.length === 1)) return [];
  const partial = (residual: number): Verdict | null =>
    !complete && residual < 0 ? { outcome: "cannot-check", cause: { kind: "blank-parts" } } : null;
  return [
    {
      key,
      subject: subject({ measure: whole.measure }),
      parts: parts.map((said) => statementTerm(disclosure, said)),
      whole: statementTerm(disclosure, whole),
      ifUnequal: partial,
    },
  ];
}
