import { describe, expect, it } from "vitest";
import type { Project } from "../../../../src/core/budget/project.ts";
import { cell, indicator, money, planStep, project, statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { sampleProjectTable } from "../../budget/sampleAnnexes.ts";
import { found, one, outcomes } from "../found.ts";

const budgeted = (id: string, printed: string): Project =>
  project({ id, name: id, budget: money(printed), budgetCell: cell("t12", 1, 1) });
const costing = (id: string, ...printed: readonly string[]): Project =>
  project({ id, name: id, indicators: printed.map((text) => indicator("成本指标", "成本", text)) });

function disclose(spending: string, ...projects: readonly Project[]) {
  return bareDisclosure({
    tables: [sampleProjectTable()],
    statements: [statement("s1", "project", spending)],
    projects,
  });
}

describe("project budgets within project expenditure", () => {
  it("agree where they come to all of it", () => {
    expect(one(found(sampleDisclosure(), "project-budgets-within-project"), "budgets")).toMatchObject({
      outcome: "agrees",
      computed: 89_500_000,
      whole: { printed: ["89.50"] },
    });
  });

  it("cover part of it, round, or go beyond it", () => {
    const outcomeOf = (spending: string): string =>
      one(
        found(
          disclose(spending, budgeted("p1", "60.00"), budgeted("p2", "20.00")),
          "project-budgets-within-project",
        ),
        "budgets",
      ).outcome;
    expect(outcomeOf("80.00万元")).toBe("agrees");
    expect(outcomeOf("80.01万元")).toBe("within-rounding");
    expect(outcomeOf("95.00万元")).toBe("different-scope");
    expect(outcomeOf("70.00万元")).toBe("observation");
  });
});

describe("cost ceilings beside project expenditure", () => {
  it("are an observation where they differ: ceilings are no budgets", () => {
    const results = found(
      disclose("486.51万元", costing("p1", "≤11.85万元"), costing("p2", "≤478.66万元")),
      "ceilings-against-project",
    );
    expect(one(results, "ceilings")).toMatchObject({
      outcome: "observation",
      cause: { kind: "ceilings-are-not-budgets" },
      computed: 490_510_000,
      residual: 4_000_000,
      parts: [{ label: "p1", printed: ["≤11.85万元"] }, { label: "p2" }],
    });
  });

  it("show a product with its money first", () => {
    const seats = project({
      indicators: [indicator("数量指标", "热线坐席", "4个"), indicator("成本指标", "坐席服务费", "2.79万元")],
    });
    const grid = { ...sampleProjectTable() };
    const disclosure = { ...disclose("11.16万元", seats), tables: [grid] };
    expect(one(found(disclosure, "ceilings-against-project"), "ceilings")).toMatchObject({
      outcome: "agrees",
      computed: 11_160_000,
      parts: [{ amount: 11_160_000, sources: [{ kind: "cell" }, { kind: "cell" }] }],
    });
  });

  it("cannot be compared where a project has no ceiling in money", () => {
    const results = found(
      disclose("90.00万元", costing("p1", "≤80万元"), costing("p2", "有效控制")),
      "ceilings-against-project",
    );
    expect(one(results, "ceilings")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "blank-parts" },
    });
  });
});

describe("a project's funds", () => {
  const funded = (
    id: string,
    ...funds: readonly (readonly ["fiscal" | "carried" | "other", string | null])[]
  ) => ({
    ...budgeted(id, "60.00"),
    funds: funds.map(([name, printed], at) => ({
      name,
      amount: printed === null ? null : money(printed),
      cell: cell("t12", 2, at),
    })),
  });

  it("add up to its budget or do not; a blank one adds nothing", () => {
    const projects = [
      funded("p1", ["fiscal", "50.00"], ["carried", "4.00"], ["other", "6.00"]),
      funded("p2", ["fiscal", "60.00"], ["other", null]),
      funded("p3", ["fiscal", "63.00"], ["carried", "0.00"], ["other", "0.00"]),
      funded("p4", ["fiscal", "50.00"]),
      funded("p5", ["fiscal", null], ["other", null]),
    ];
    expect(outcomes(found(disclose("1万元", ...projects), "project-funds-equal-budget"))).toEqual({
      p1: "agrees",
      p2: "agrees",
      p3: "differs",
      p4: "cannot-check",
    });
  });
});

describe("the money of all projects with targets", () => {
  const said = (printed: string, count: string) => {
    const base = disclose("90.00万元", budgeted("p1", "60.00"), budgeted("p2", "20.00"));
    const all = statement("s1", "project-budget", printed, { count: { value: count, unit: "个" } });
    return outcomes(found({ ...base, statements: [all] }, "prose-equals-table"));
  };

  it("is held against their forms where the file holds as many as are counted", () => {
    expect(said("80.00万元", "2")).toEqual({ s1: "agrees" });
    expect(said("70.00万元", "2")).toEqual({ s1: "observation" });
    expect(said("700.00万元", "50")).toEqual({});
  });
});

describe("a spending plan", () => {
  it("ends at 100 % or does not", () => {
    const projects = [
      project({ id: "p1", plan: [planStep(12, "100"), planStep(3, "25")] }),
      project({ id: "p2", plan: [planStep(3, "25"), planStep(12, "95")] }),
      project({ id: "p3", plan: [planStep(12, "100.00%")] }),
    ];
    expect(outcomes(found(disclose("1万元", ...projects), "plan-completes"))).toEqual({
      p1: "agrees",
      p2: "differs",
      p3: "agrees",
    });
  });

  it("in money ends at the budget or adds up to it", () => {
    const step = (month: number, printed: string) => planStep(month, null, { amount: money(printed) });
    const projects = [
      { ...budgeted("p1", "60.00"), plan: [step(6, "30.00"), step(12, "60.00")] },
      { ...budgeted("p2", "60.00"), plan: [step(6, "20.00"), step(12, "40.00")] },
      { ...budgeted("p3", "60.00"), plan: [step(6, "20.00"), step(12, "30.00")] },
    ];
    expect(outcomes(found(disclose("1万元", ...projects), "plan-completes"))).toEqual({
      p1: "agrees",
      p2: "agrees",
      p3: "differs",
    });
  });
});
