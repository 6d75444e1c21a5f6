import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/budget/disclosure.ts";
import { RULES, type CheckResult } from "../../../src/core/checks/checkResult.ts";
import { ALL_RULES } from "../../../src/core/checks/allRules.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { codedTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure, withTables } from "../budget/sampleDisclosure.ts";

/** A result with its operands in an order that does not depend on the rows'. */
function settled({ id, outcome, computed, residual, allowance, cause, parts }: CheckResult) {
  const figures = parts.map(({ label, amount }) => `${label} ${amount ?? "blank"}`).sort();
  return { id, outcome, computed, residual, allowance, cause, figures };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

describe("running the checks", () => {
  it("knows every rule by name", () => {
    expect(new Set(ALL_RULES.map(({ id }) => id))).toEqual(new Set(RULES));
  });

  it("finds nothing but agreement in the sample, each result with an id of its own", () => {
    const results = runChecks(sampleDisclosure());
    expect(results).toHaveLength(161);
    expect(results.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(161);
  });

  it("is silent about figures where a file holds none", () => {
    expect(runChecks(bareDisclosure()).map(({ id }) => id)).toEqual(["table-present:statutory"]);
  });

  it("survives amounts whose sum passes the range of one amount", () => {
    const huge = fen(Number.MAX_SAFE_INTEGER);
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: [{ head: "合计", measure: "total" }],
      rows: [
        ["201", "服务", "1.00"],
        ["20126", "档案", "1.00"],
        ["20131", "办公", "1.00"],
      ],
    });
    const lines = table.lines.map((line) => ({ ...line, cells: [{ column: 3, amount: huge }] }));
    const results = runChecks(bareDisclosure({ tables: [{ ...table, lines }] }));
    expect(results.find(({ rule }) => rule === "children-equal-parent")).toMatchObject({
      outcome: "cannot-check",
      computed: null,
    });
  });

  it("finds the same whatever the order of siblings", () => {
    const before = runChecks(sampleDisclosure()).map(settled).sort(byId);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (seeds) => {
        const tables = sampleDisclosure().tables.map((table) => shuffled(table, seeds));
        const after = runChecks(sampleDisclosure({ tables })).map(settled).sort(byId);
        expect(after).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("computes the same sum with a blank child more", () => {
    const names = fc.constantFrom("20131", "20199", "20801", "2012699", "30217");
    fc.assert(
      fc.property(names, fc.constantFrom("t3", "t5", "t6"), (code, id) => {
        const table = sampleDisclosure().tables.find((each) => each.id === id);
        if (table === undefined) throw new Error("the sample has that table");
        const added = withBlank(table, code);
        const changed = runChecks(sampleDisclosure({ tables: withTables(sampleDisclosure().tables, added) }));
        const sums = new Map(changed.map((result) => [result.id, result.computed]));
        for (const { id: result, computed, rule } of runChecks(sampleDisclosure())) {
          if (rule === "children-equal-parent") expect(sums.get(result)).toBe(computed);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** The table with the children of each code in another order, every parent before its own. */
function shuffled(table: Table, seeds: readonly number[]): Table {
  const coded = table.lines.filter(({ code }) => code !== null);
  if (coded.length === 0) return table;
  const under = (prefix: string | null): Table["lines"] =>
    coded
      .filter(({ code }) => (code ?? "").length === (prefix === null ? 3 : prefix.length + 2))
      .filter(({ code }) => prefix === null || (code ?? "").startsWith(prefix))
      .sort((a, b) => (seeds[a.row] ?? 0) - (seeds[b.row] ?? 0))
      .flatMap((line) => [line, ...under(line.code)]);
  return { ...table, lines: [...table.lines.filter(({ code }) => code === null), ...under(null)] };
}

function withBlank(table: Table, code: string): Table {
  const [template] = table.lines;
  if (template === undefined) throw new Error("the sample's table has lines");
  const row = table.grid.length;
  const line = {
    ...template,
    row,
    code,
    codePrinted: code,
    name: "空行",
    role: "item" as const,
    cells: template.cells.map(({ column }) => ({ column, amount: null })),
  };
  return {
    ...table,
    grid: [...table.grid, table.grid[0]?.map(() => "") ?? []],
    lines: [...table.lines, line],
  };
}
