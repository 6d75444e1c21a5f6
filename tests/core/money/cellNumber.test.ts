import { describe, expect, it } from "vitest";
import { cellNumberText, roundCellNumber } from "../../../src/core/money/cellNumber.ts";

describe("numbers of spreadsheet cells", () => {
  it.each([
    [0.30000000000000004, "0.3"],
    [1140.3300000000002, "1140.33"],
    [-1237.7000000000003, "-1237.7"],
    [0, "0"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [123456789012.34, "123456789012.34"],
  ])("%d stands for %s", (value, text) => {
    expect(cellNumberText(value)).toBe(text);
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1140.326, 2, 1140.33],
    [0.30000000000000004, 20, 0.3],
  ])("%d is shown at %i places as %d", (value, places, shown) => {
    expect(roundCellNumber(value, places)).toBe(shown);
  });
});
