import type { Disclosure } from "../budget/disclosure.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { barriersBetween, comparandOf, CONDITIONS, conditionsOf } from "./comparability.ts";
import type { Comparand, ConditionKind } from "./comparability.ts";
import { arePooled, comparedCell, comparedMeasureOf } from "./comparedMeasureOf.ts";
import { comparedClassesOf } from "./comparedClassesOf.ts";
import { COMPARED_QUESTIONS } from "./comparison.ts";
import type { ComparedQuestion, Comparison, MissingAnswer, Standing } from "./comparison.ts";
import { comparisonPeriodsOf } from "./comparisonPeriodsOf.ts";
import { spendingTreeOf } from "./spendingTreeOf.ts";

/**
 * Several disclosures side by side. Nothing is subtracted, ranked or put in percent across two that
 * differ in a condition: both figures and the condition are there instead.
 * @param measures what is set side by side, in that order
 */
export function comparisonOf(disclosures: readonly Disclosure[], measures: readonly Measure[]): Comparison {
  const members = disclosures.map(comparandOf);
  const groups = groupsOf(members);
  return {
    members,
    conditions: conditionsOf(members),
    groups,
    barriers: barriersAmong(members),
    measures: measures.map((measure) => comparedMeasureOf(disclosures, groups, measure)),
    classes: comparedClassesOf(disclosures),
    standings: COMPARED_QUESTIONS.map((question) => standingOf(question, disclosures, members)),
    periods: comparisonPeriodsOf(disclosures, measures),
  };
}

/** Members of different bodies with no barrier between them, in the order of their first. */
function groupsOf(members: readonly Comparand[]): readonly (readonly string[])[] {
  const groups: Comparand[][] = [];
  for (const member of members) {
    const fitting = groups.find((group) =>
      group.every(
        (other) =>
          other.body !== member.body &&
          other.year === member.year &&
          barriersBetween(other, member).length === 0,
      ),
    );
    if (fitting === undefined) groups.push([member]);
    else fitting.push(member);
  }
  return groups.map((group) => group.map(({ disclosure }) => disclosure));
}

/** All that stands between any two of several members, in the order of the conditions. */
function barriersAmong(members: readonly Comparand[]): readonly ConditionKind[] {
  const found = new Set<ConditionKind>();
  members.forEach((member, at) => {
    for (const other of members.slice(at + 1)) {
      for (const kind of barriersBetween(member, other)) found.add(kind);
    }
  });
  return CONDITIONS.filter((kind) => found.has(kind));
}

function standingOf(
  question: ComparedQuestion,
  disclosures: readonly Disclosure[],
  members: readonly Comparand[],
): Standing {
  const missing = disclosures.flatMap((disclosure): readonly MissingAnswer[] => {
    const why = missingWhy(question, disclosure);
    return why === null ? [] : [{ disclosure: disclosure.id, why }];
  });
  const known = members.filter(({ disclosure }) => missing.every((each) => each.disclosure !== disclosure));
  const answering = disclosures.filter(({ id }) => known.some(({ disclosure }) => disclosure === id));
  const isByFunction = question === "function" || question === "function-kinds";
  const fromTables = isByFunction && new Set(known.map(({ money }) => money)).size > 1;
  const barriers = barriersAmong(known);
  return {
    question,
    known: known.map(({ disclosure }) => disclosure),
    missing,
    isPartly: known.some((member, at) =>
      known
        .slice(at + 1)
        .some(
          (other) =>
            barriersBetween(member, other).length === 0 && (!isByFunction || member.money === other.money),
        ),
    ),
    barriers: [
      ...barriers,
      ...(fromTables ? (["money"] as const) : []),
      ...(question === "three-public" && arePooled(answering, "three-public") ? (["pooled"] as const) : []),
    ],
  };
}

/** Why a document does not answer a question; null where it does. */
function missingWhy(question: ComparedQuestion, disclosure: Disclosure): MissingAnswer["why"] | null {
  switch (question) {
    case "total":
    case "three-public":
      return unknownState(disclosure, question);
    case "kinds":
      return unknownState(disclosure, "basic") ?? unknownState(disclosure, "project");
    case "function":
    case "function-kinds": {
      const { root, status, measures } = spendingTreeOf(disclosure);
      if (root === null) return status === "stated" ? "not-in-file" : status;
      const isSplit = measures.includes("basic") && measures.includes("project");
      return question === "function" || isSplit ? null : "one-column";
    }
  }
}

function unknownState(disclosure: Disclosure, measure: Measure): MissingAnswer["why"] | null {
  const { state, amount } = comparedCell(disclosure, measure).figure;
  if (amount !== null) return null;
  return state === "stated" || state === "stated-in-prose" || state === "derived" ? "not-in-file" : state;
}
