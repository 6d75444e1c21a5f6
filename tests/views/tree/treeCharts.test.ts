import { describe, expect, it } from "vitest";
import { treeChartOf } from "../../../src/views/tree/treeCharts.ts";

describe("the chart of the tree", () => {
  it("is the one the address names", () => {
    expect(treeChartOf("icicle")).toBe("icicle");
    expect(treeChartOf("table")).toBe("table");
  });

  it("is the treemap where the address names another view's", () => {
    expect(treeChartOf("waterfall")).toBe("treemap");
  });
});
