import { describe, expect, it } from "vitest";
import { figureOfMeasure, statementFor } from "../../../src/core/analysis/measureFigure.ts";
import { cell, SAMPLE_ID, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

const said = (id: string) =>
  ({ kind: "statement", disclosure: SAMPLE_ID, statement: id, part: "amount" }) as const;

describe("a measure of the whole", () => {
  it("is stated by its table, and what else prints the same amount follows as a source", () => {
    const { figure } = figureOfMeasure(sampleDisclosure(), "total");
    expect(wan(figure)).toBe("324.30");
    expect(figure.sources).toEqual([cell("t3", 1, 3), cell("t1", 4, 3), said("s4")]);
  });

  it("does not cite a sentence that gives another amount", () => {
    const other = sampleDisclosure({ statements: [statement("s1", "total", "324万元")] });
    expect(figureOfMeasure(other, "total").figure.sources).toEqual([cell("t3", 1, 3), cell("t1", 4, 3)]);
  });

  it("is 0.00 据说明 where the cell is blank and the prose says 0, both kept", () => {
    const { figure, tableFigure } = figureOfMeasure(sampleDisclosure(), "overseas");
    expect(wan(figure)).toBe("0.00 stated-in-prose");
    expect(figure.sources).toEqual([said("s11"), cell("t9", 3, 1)]);
    expect(wan(tableFigure)).toBe("blank");
  });

  it("is blank where the cell is and no sentence speaks of it", () => {
    const silent = sampleDisclosure({ statements: [] });
    expect(wan(figureOfMeasure(silent, "overseas").figure)).toBe("blank");
  });

  it("is stated by the prose where the file holds no table", () => {
    const prose = bareDisclosure({ statements: [statement("s1", "total", "2001.89万元")] });
    expect(wan(figureOfMeasure(prose, "total").figure)).toBe("2,001.89 stated-in-prose");
    expect(wan(figureOfMeasure(prose, "total").tableFigure)).toBe("not-in-file");
    expect(wan(figureOfMeasure(prose, "basic").figure)).toBe("not-in-file");
  });

  it("is not what the prose says of one line, one item, one fund or another year", () => {
    const others = bareDisclosure({
      statements: [
        statement("s1", "project", "1万元", { item: "档案数字化" }),
        statement("s2", "project", "2万元", { code: "2012604" }),
        statement("s3", "project", "3万元", { year: 2023 }),
        statement("s4", "project", "4万元", { fund: "general" }),
      ],
    });
    expect(wan(figureOfMeasure(others, "project").figure)).toBe("not-in-file");
  });

  it("takes the prose of 一般公共预算 for 三公", () => {
    const general = statement("s1", "reception", "4.5万元", { fund: "general" });
    const disclosure = bareDisclosure({ statements: [general] });
    expect(statementFor(disclosure, "reception", () => true)).toBe(general);
  });
});
