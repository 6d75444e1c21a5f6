import { describe, expect, it } from "vitest";
import { fitLabel } from "../../src/charts/cellLabel.ts";
import { mostTelling } from "../../src/charts/mostTelling.ts";
import type { NodeBox } from "../../src/charts/treemapBoxes.ts";
import { fen } from "../../src/core/money/fen.ts";
import { spending } from "./spending.ts";

const text = { name: "教育支出", shortName: null, amount: "25.00", share: "0.13%" };

function box(width: number, height: number): NodeBox {
  const area = { x: 0, y: 0, width, height };
  return {
    kind: "node",
    node: spending,
    area,
    drawn: area,
    amount: fen(25000000),
    topEdge: true,
    colour: { family: "s3", tint: "tint" },
    label: fitLabel(text, area, false),
    bar: null,
  };
}

describe("the picture that tells most", () => {
  it("is the one with more of the words", () => {
    const [silent, short, full] = [[box(30, 400)], [box(70, 30)], [box(120, 60)]];
    expect(mostTelling([silent, short, full])).toBe(full);
    expect(mostTelling([silent, short])).toBe(short);
  });

  it("is the first of equals, and nothing where there is none", () => {
    const [one, other] = [[box(120, 60)], [box(120, 60)]];
    expect(mostTelling([one, other])).toBe(one);
    expect(mostTelling([])).toEqual([]);
  });
});
