import { describe, expect, it } from "vitest";
import { fitLabel, fitLine, type Label, type LabelText } from "../../src/charts/cellLabel.ts";

const health: LabelText = { name: "卫生健康支出", shortName: "卫生健康", amount: "321.70", share: "1.70%" };

function cell(width: number, height: number): { x: number; y: number; width: number; height: number } {
  return { x: 0, y: 0, width, height };
}

function runs(label: Label | null): readonly (readonly [string, number])[] {
  return label?.runs.map((run) => [run.text, run.size] as const) ?? [];
}

describe("label of a cell", () => {
  it("is large from 180 × 160 on", () => {
    expect(runs(fitLabel(health, cell(180, 160), true))).toEqual([
      ["卫生健康支出", 16],
      ["321.70", 20],
      ["1.70%", 16],
    ]);
  });

  it("puts amount and share on one line, or below each other in a narrow cell", () => {
    const wide = fitLabel(health, cell(120, 60), false);
    expect(wide?.runs[1]?.y).toBe(wide?.runs[2]?.y);
    const narrow = fitLabel(health, cell(70, 90), false);
    expect(runs(narrow).map(([text]) => text)).toEqual(["卫生健康", "321.70", "1.70%"]);
    expect(narrow?.runs[1]?.y).toBeLessThan(narrow?.runs[2]?.y ?? 0);
  });

  it("loses 支出 where that saves a line", () => {
    expect(runs(fitLabel(health, cell(75, 60), false))[0]).toEqual(["卫生健康", 14]);
    expect(runs(fitLabel(health, cell(110, 60), false))[0]).toEqual(["卫生健康支出", 14]);
  });

  it("drops the share, then the amount, then writes smaller, then is left out", () => {
    expect(runs(fitLabel(health, cell(75, 50), false)).map(([text]) => text)).toEqual(["卫生健康", "321.70"]);
    expect(runs(fitLabel(health, cell(66, 30), false))).toEqual([["卫生健康", 13]]);
    expect(fitLabel(health, cell(40, 24), false)).toBeNull();
  });
});

describe("label on one line", () => {
  it("has the name at the left and the figures at the right", () => {
    const line = fitLine(health, cell(220, 24), true);
    expect(line?.runs.map((run) => [run.text, run.anchor])).toEqual([
      ["卫生健康支出", "start"],
      ["1.70%", "end"],
      ["321.70", "end"],
    ]);
    expect(line?.runs[2]?.x).toBeLessThan(line?.runs[1]?.x ?? 0);
  });

  it("drops the share first and the amount last", () => {
    expect(runs(fitLine(health, cell(150, 24), true)).map(([text]) => text)).toEqual([
      "卫生健康支出",
      "321.70",
    ]);
    expect(runs(fitLine(health, cell(100, 24), true)).map(([text]) => text)).toEqual(["卫生健康支出"]);
    expect(fitLine(health, cell(50, 24), true)).toBeNull();
  });
});
