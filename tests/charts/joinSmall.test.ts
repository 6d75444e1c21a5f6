import { describe, expect, it } from "vitest";
import { joinSmall } from "../../src/charts/joinSmall.ts";
import { plottedNode } from "../../src/charts/plottedNode.ts";
import { spending } from "./spending.ts";

const classes = plottedNode(spending, "total")?.children ?? [];

describe("joining", () => {
  it("joins what is too small, and says how much it is", () => {
    // 600 px for all spending: 208 is 51 px high, 221 30, 201 10.
    const { own, rest, restAmount } = joinSmall(classes, 600 / 18976755100, 18);
    expect(own.map((part) => part.node.code)).toEqual(["212", "208", "221"]);
    expect(rest).toHaveLength(6);
    expect(restAmount).toBe(994159800);
  });

  it("leaves a small one alone", () => {
    const { own, rest } = joinSmall(classes.slice(0, 4), 600 / 18976755100, 18);
    expect([own.length, rest.length]).toEqual([4, 0]);
  });
});
