import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/core/budget/vocabulary.ts";
import type { CheckResult, RuleId } from "../../../src/core/checks/checkResult.ts";
import { ZERO } from "../../../src/core/money/fen.ts";
import { findingGroups } from "../../../src/views/department/findings.ts";

describe("the list of findings", () => {
  it("leaves out what agrees and puts what disagrees first", () => {
    const groups = findingGroups([
      check("agrees", "tables-agree", "a"),
      check("cannot-check", "vehicles-equal-parts", "b"),
      check("observation", "ceilings-against-project", "c"),
      check("differs", "prose-equals-table", "d"),
    ]);
    expect(groups.map(({ key }) => key)).toEqual(["d", "c", "b"]);
  });

  it("counts the results of one rule beyond three in one line", () => {
    const groups = findingGroups(
      ["a", "b", "c", "d"].map((id) => check("cannot-check", "code-matches-name", id)),
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]?.results).toHaveLength(4);
  });

  it("leaves missing tables to the line that names them", () => {
    const missing = check("cannot-check", "table-present", "a");
    expect(
      findingGroups([{ ...missing, cause: { kind: "table-not-in-file", tables: ["revenue"] } }]),
    ).toEqual([]);
  });
});

function check(outcome: Outcome, rule: RuleId, id: string): CheckResult {
  return {
    id,
    rule,
    outcome,
    subject: { table: null, code: null, name: null, measure: null },
    parts: [],
    whole: null,
    computed: null,
    residual: null,
    allowance: ZERO,
    cause: null,
  };
}
