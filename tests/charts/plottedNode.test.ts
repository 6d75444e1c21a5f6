import { describe, expect, it } from "vitest";
import { amountOfAll, narrowed, nodeOf, plottedNode } from "../../src/charts/plottedNode.ts";
import { fen } from "../../src/core/money/fen.ts";
import { blank, node, spending, stated } from "./spending.ts";

describe("plotted nodes", () => {
  it("stand largest first, equal ones by code, without blanks and nils", () => {
    const children = [
      node({ code: "205", total: stated(fen(5)) }),
      node({ code: "203", total: blank }),
      node({ code: "204", total: stated(fen(5)) }),
      node({ code: "201", total: stated(fen(0)) }),
      node({ code: "202", total: stated(fen(9)) }),
    ];
    const plotted = plottedNode(node({ code: "", total: stated(fen(19)), children }), "total");
    expect(plotted?.children.map((child) => child.node.code)).toEqual(["202", "204", "205"]);
    expect(plotted?.beyond).toBe(0);
  });

  it("say what a total holds beyond its parts", () => {
    const children = [node({ code: "201", total: stated(fen(70)) })];
    expect(plottedNode(node({ code: "", total: stated(fen(100)), children }), "total")?.beyond).toBe(30);
    expect(plottedNode(node({ code: "", total: stated(fen(50)), children }), "total")?.beyond).toBe(0);
  });

  it("take what their parts add up to where their own amount is blank", () => {
    const children = [node({ code: "201", total: stated(fen(70)) })];
    expect(plottedNode(node({ code: "", total: blank, children }), "total")?.amount).toBe(70);
    expect(plottedNode(node({ code: "", total: blank }), "total")).toBeNull();
  });

  it("follow the measure", () => {
    expect(plottedNode(spending, "project")?.amount).toBe(8842580500);
    expect(plottedNode(spending, "reserve")).toBeNull();
  });

  it("can be narrowed to some of them", () => {
    const some = narrowed(plottedNode(spending, "total"), ["205", "206", "207"]);
    expect(some?.amount).toBe(55000000);
    expect(some?.children.map((child) => child.node.code)).toEqual(["205", "207", "206"]);
    expect(amountOfAll(some?.children ?? [])).toBe(55000000);
    expect(narrowed(plottedNode(spending, "total"), ["299"])).toBeNull();
  });
});

describe("node of a code", () => {
  it("is found at every level, and null where the tree has none", () => {
    expect(nodeOf(spending, "")?.name).toBe("合计");
    expect(nodeOf(spending, "212")?.name).toBe("城乡社区支出");
    expect(nodeOf(spending, "2120104")?.name).toBe("城管执法");
    expect(nodeOf(spending, "2129999")).toBeNull();
  });
});
