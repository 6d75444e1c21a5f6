import { describe, expect, it } from "vitest";
import { levelOfCode, nestByCode, parentCode } from "../../../src/core/analysis/codedLines.ts";
import { codedTable } from "../budget/printed.ts";

const linesOf = (...codes: string[]) =>
  codedTable({
    id: "t3",
    kind: "expenditure",
    columns: [],
    rows: codes.map((code) => [code, code]),
  }).lines;

describe("codes and their parents", () => {
  it("go up by prefix: 2010302, 20103, 201", () => {
    expect(parentCode("2010302")).toBe("20103");
    expect(parentCode("20103")).toBe("201");
    expect(parentCode("201")).toBeNull();
    expect([levelOfCode("201"), levelOfCode("20103"), levelOfCode("2010302")]).toEqual([1, 2, 3]);
  });

  it("nest in printed order, a parent printed after its child included", () => {
    const [general, science, ...more] = nestByCode(linesOf("", "2010302", "201", "20103", "206"));
    expect(more).toEqual([]);
    expect(general?.code).toBe("201");
    expect(general?.lines).toHaveLength(1);
    expect(general?.children[0]?.children[0]?.code).toBe("2010302");
    expect(science?.code).toBe("206");
  });

  it("have a parent put in where none is printed", () => {
    const [general] = nestByCode(linesOf("2010302"));
    expect(general).toMatchObject({ code: "201", lines: [] });
    expect(general?.children[0]).toMatchObject({ code: "20103", lines: [] });
  });
});
