import { describe, expect, it } from "vitest";
import { blankParents } from "../../../src/views/department/blankCells.ts";
import { money, threePublicTable } from "../../core/budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../core/budget/sampleDisclosure.ts";

describe("a parent left blank beside its stated total and child", () => {
  it("is found in the column where it is blank", () => {
    const table = threePublicTable([
      ["合计", "three-public", 0, "9.50", "9.50", "", ""],
      ["二、公务用车购置及运维费", "vehicles", 1, "5.00", "", "", ""],
      ["其中：公务用车购置费", "vehicle-purchase", 2, "", "", "", ""],
      ["公务用车运行维护费", "vehicle-operation", 2, "5.00", "5.00", "", ""],
      ["三、公务接待费", "reception", 1, "4.50", "4.50", "", ""],
    ]);
    const [found, ...more] = blankParents(bareDisclosure({ tables: [table] }));
    expect(more).toEqual([]);
    expect(found?.row).toBe("公务用车购置及运维费");
    expect(found?.column).toBe("一般公共预算财政拨款");
    expect(found?.blank.state).toBe("blank");
    expect([found?.total.amount, found?.child.amount]).toEqual([money("5.00"), money("5.00")]);
  });

  it("is no finding where the parent is stated, or where the file holds no such table", () => {
    expect(blankParents(sampleDisclosure())).toEqual([]);
    expect(blankParents(bareDisclosure())).toEqual([]);
  });
});
