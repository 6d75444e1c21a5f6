import { describe, expect, it } from "vitest";
import { projectsOf } from "../../../src/core/analysis/projectsOf.ts";
import { cell, indicator, project, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

describe("the projects of a department", () => {
  it("have budgets and ceilings of 60.00 and 29.50 beside 89.50 of project spending", () => {
    const list = projectsOf(sampleDisclosure());
    expect(list.projects.map(({ budget, ceiling }) => [wan(budget), wan(ceiling)])).toEqual([
      ["60.00", "60.00"],
      ["29.50", "29.50"],
    ]);
    expect([wan(list.budgets), wan(list.ceilings), wan(list.spending), wan(list.difference)]).toEqual([
      "89.50 derived",
      "89.50 derived",
      "89.50",
      "0.00 derived",
    ]);
  });

  it("are joined with procurement by name", () => {
    const [, upkeep] = projectsOf(sampleDisclosure()).projects;
    expect(upkeep?.procurement.map(({ item }) => item)).toEqual(["台式计算机", "软件运维服务"]);
  });

  it("may cost a price per piece times the pieces: 4 seats at 2.79 are 11.16", () => {
    const seats = { ...indicator("数量指标", "热线平台坐席", "4个"), cell: cell("t12", 1, 4) };
    const fee = { ...indicator("成本指标", "坐席服务费", "2.79万元"), cell: cell("t12", 4, 4) };
    const list = projectsOf(
      bareDisclosure({
        projects: [project({ indicators: [seats, fee] })],
        statements: [statement("s1", "project", "10万元")],
      }),
    );
    expect(wan(list.projects[0]?.ceiling)).toBe("11.16 derived");
    expect(list.projects[0]?.costIndicators).toEqual([fee]);
    expect(wan(list.difference)).toBe("1.16 derived");
    expect(list.difference?.formula?.map(({ sign, factors }) => [sign, factors.length])).toEqual([
      [1, 2],
      [-1, 1],
    ]);
  });

  it("are not set against the whole while one of them has no ceiling", () => {
    const cost = { ...indicator("成本指标", "总成本", "30万元"), cell: cell("t12", 4, 4) };
    const disclosure = bareDisclosure({
      projects: [
        project({ indicators: [cost] }),
        project({ id: "p2", name: "法律服务" }),
        project({ id: "p3", name: "民兵训练" }),
      ],
      statements: [statement("s1", "project", "90万元")],
    });
    const list = projectsOf(disclosure);
    expect([list.withCeiling, list.withBudget, list.projects.length]).toEqual([1, 0, 3]);
    expect([wan(list.ceilings), wan(list.spending), wan(list.difference)]).toEqual([
      "30.00 derived",
      "90.00 stated-in-prose",
      "none",
    ]);
  });

  it("have no budget where their table prints none, a blank where its cell is blank", () => {
    const list = projectsOf(
      bareDisclosure({ projects: [project(), project({ id: "p2", budgetCell: cell("t12", 2, 1) })] }),
    );
    expect(list.projects.map(({ budget }) => wan(budget))).toEqual(["not-in-file", "blank"]);
    expect([wan(list.ceilings), wan(list.spending), wan(list.difference)]).toEqual([
      "not-in-file",
      "not-in-file",
      "none",
    ]);
  });
});
