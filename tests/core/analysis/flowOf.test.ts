import { describe, expect, it } from "vitest";
import type { Flow } from "../../../src/core/analysis/flow.ts";
import type { Figure } from "../../../src/core/budget/figure.ts";
import { flowOf, linksAt } from "../../../src/core/analysis/flowOf.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const PINGXIANG = "130532-434-2023-budget";
const PUTUO = [
  "310107-n1uslkkk-2025-budget",
  "310107-n07g1t4g-2025-budget",
  "310107-n0uin491-2025-budget",
  "310107-n095hvld-2025-budget",
];

function flow(...ids: readonly string[]): Flow {
  return flowOf(ids.map(shipped));
}

/** The amount in 万元 without its state. */
function digits(figure: Figure | null | undefined): string {
  return wan(figure).replace(/ .*/u, "");
}

function amounts(of: Flow, column: string): Record<string, string> {
  return Object.fromEntries(
    of.nodes.filter((node) => node.column === column).map(({ key, figure }) => [key, digits(figure)]),
  );
}

function link(of: Flow, from: string, to: string): string {
  return digits(of.links.find((each) => each.from === from && each.to === to)?.figure);
}

describe("the flow of 平乡县人民政府办公室 2023", () => {
  const of = flow(PINGXIANG);

  it("brings 1,140.33 of 财政拨款 to two classes, 1,072.83 and 67.50", () => {
    expect(amounts(of, "source")).toEqual({ "source:appropriation": "1,140.33" });
    expect(amounts(of, "use")).toEqual({ "use:201": "1,072.83", "use:206": "67.50" });
    expect(digits(of.balance.sources)).toBe("1,140.33");
    expect(digits(of.balance.uses)).toBe("1,140.33");
    expect(of.balance.difference?.amount).toBe(0);
    expect(of.balance.outcome).toBe("agrees");
  });

  it("splits each class as its line does", () => {
    expect(link(of, "use:201", "kind:basic")).toBe("653.82");
    expect(link(of, "use:201", "kind:project")).toBe("419.01");
    expect(link(of, "use:206", "kind:project")).toBe("67.50");
    expect(link(of, "use:206", "kind:basic")).toBe("none");
  });

  it("shows a printed whole as printed, not as a sum", () => {
    const project = of.nodes.find(({ key }) => key === "kind:project");
    expect(project?.figure).toMatchObject({ state: "stated", amount: 486_510_000 });
    const department = of.nodes.find(({ column }) => column === "department");
    expect(department?.figure).toMatchObject({ state: "stated", amount: 1_140_330_000 });
  });

  it("joins no source to a class", () => {
    expect(linksAt(of, "source:appropriation").map(({ to }) => to)).toEqual([`department:${PINGXIANG}`]);
  });
});

describe("the flow of four 普陀 departments 2025", () => {
  const of = flow(...PUTUO);

  it("adds their money up source by source and class by class", () => {
    expect(amounts(of, "source")).toEqual({ "source:appropriation": "68,351.318715" });
    expect(amounts(of, "use")["use:206"]).toBe("1,730.00");
    expect(amounts(of, "use")["use:215"]).toBe("29,381.00");
    expect(amounts(of, "kind")["kind:project"]).toBe("51,261.29198");
    expect(of.balance.outcome).toBe("agrees");
  });

  it("draws as much out of each department as it lists", () => {
    expect(link(of, "department:310107-n0uin491-2025-budget", "use:215")).toBe("29,381.00");
    expect(link(of, "department:310107-n1uslkkk-2025-budget", "use:206")).toBe("10.00");
  });
});

describe("a department whose functions are of 财政拨款 alone", () => {
  const of = flow("320000-n1tdw6lo-2018-budget");

  it("takes the classes of all money from 收支总表: 检察院 2018, 21,955.35", () => {
    expect(amounts(of, "source")).toEqual({
      "source:appropriation": "21,940.96",
      "source:other-income": "14.39",
    });
    expect(amounts(of, "use")).toEqual({
      "use:204": "16,458.75",
      "use:208": "1,836.22",
      "use:221": "3,660.38",
    });
    expect(digits(of.balance.uses)).toBe("21,955.35");
    expect(of.balance.outcome).toBe("agrees");
  });

  it("joins no class to basic and project, and keeps the split of the whole apart", () => {
    expect(amounts(of, "kind")).toEqual({});
    expect(of.departments[0]?.split).toBe("whole");
    expect(of.departments[0]?.kindsOfWhole.map(({ measure, figure }) => [measure, digits(figure)])).toEqual([
      ["basic", "13,994.31"],
      ["project", "5,573.00"],
      ["reserve", "2,388.04"],
    ]);
  });
});

describe("what balances and what does not", () => {
  it("counts what was brought and is carried forward: 财政局 2024 决算, a cent apart by rounding", () => {
    const of = flow("310107-n095hvld-2024-final");
    expect(amounts(of, "source")["source:opening-balance"]).toBe("49.14");
    expect(amounts(of, "use")["use:closing-balance"]).toBe("55.34");
    expect(digits(of.balance.sources)).toBe("2,995.39");
    expect(digits(of.balance.uses)).toBe("2,995.40");
    expect(digits(of.balance.difference)).toBe("−0.01");
    expect(of.balance.outcome).toBe("within-rounding");
    const department = of.nodes.find(({ column }) => column === "department");
    expect(wan(department?.figure)).toBe("2,995.39");
  });

  it("draws nothing where the file has no functional table: 怀来县, with its wholes", () => {
    const of = flow("130730-434-2023-budget");
    expect(of.departments).toEqual([]);
    expect(of.balance.outcome).toBe("cannot-check");
    const [left] = of.leftOut;
    expect(left?.why).toEqual({ kind: "no-function", status: "not-in-file" });
    expect(digits(left?.revenue)).toBe("2,001.89");
    expect(left?.kindsOfWhole.map(({ figure }) => digits(figure))).toEqual(["1,201.89", "800.00"]);
  });

  it("leaves out another year and another phase, with the reason", () => {
    const of = flow(PINGXIANG, "310107-n095hvld-2025-budget", "310107-n0a8i3re-2024-budget-unit");
    expect(of.departments).toHaveLength(1);
    expect(of.leftOut.map(({ why }) => why.kind)).toEqual(["year", "year"]);
  });
});
