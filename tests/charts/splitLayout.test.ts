import { describe, expect, it } from "vitest";
import { splitLayout, type SplitPart } from "../../src/charts/splitLayout.ts";
import { fen } from "../../src/core/money/fen.ts";

const basic: SplitPart = { key: "basic", amount: fen(653820000), colour: "basic", label: "基本支出 57.34%" };
const project: SplitPart = {
  key: "project",
  amount: fen(486510000),
  colour: "project",
  label: "项目支出 42.66%",
};

describe("split bar", () => {
  it("divides its width by the amounts and names each part where it starts", () => {
    expect(splitLayout([basic, project], 1200)).toEqual([
      {
        key: "basic",
        colour: "basic",
        x: 0,
        width: 687,
        label: { text: "基本支出 57.34%", x: 0, row: 0, anchor: "start" },
      },
      {
        key: "project",
        colour: "project",
        x: 688,
        width: 512,
        label: { text: "项目支出 42.66%", x: 688, row: 0, anchor: "start" },
      },
    ]);
  });

  it("puts a label that would meet another on the next row, and the last one against the end", () => {
    const small = { ...basic, amount: fen(5000000) };
    const labels = splitLayout([small, project, { ...small, key: "other" }], 300).map((piece) => piece.label);
    expect(labels.map((label) => [label.row, label.anchor])).toEqual([
      [0, "start"],
      [1, "start"],
      [0, "end"],
    ]);
  });

  it("leaves out blanks and nils and keeps a sliver visible", () => {
    const pieces = splitLayout([{ ...basic, amount: null }, project, { ...basic, amount: fen(1) }], 300);
    expect(pieces.map((piece) => [piece.key, piece.width])).toEqual([
      ["project", 299],
      ["basic", 1],
    ]);
    expect(splitLayout([{ ...basic, amount: fen(0) }], 300)).toEqual([]);
  });
});
