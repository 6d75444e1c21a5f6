import { describe, expect, it } from "vitest";
import { changeOf } from "../../../src/core/analysis/changeOf.ts";
import { largestChild, largestOf, mainMove } from "../../../src/core/analysis/findings.ts";
import { spendingTreeOf } from "../../../src/core/analysis/spendingTreeOf.ts";
import type { StatedChange } from "../../../src/core/budget/statement.ts";
import { change, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

type Move = readonly [direction: StatedChange["direction"], printed: string];
const moved = (total: Move, basic: Move, project: Move) =>
  mainMove(
    changeOf(
      bareDisclosure({
        statements: [
          statement("s1", "total", "100万元", { change: change(...total) }),
          statement("s2", "basic", "60万元", { change: change(...basic) }),
          statement("s3", "project", "40万元", { change: change(...project) }),
        ],
      }),
      null,
    ),
  )?.measure ?? null;

describe("the main move", () => {
  it("is project spending where it fell by 314.08 and basic spending rose by 52.20", () => {
    expect(moved(["decrease", "261.88万元"], ["increase", "52.2万元"], ["decrease", "314.08万元"])).toBe(
      "project",
    );
  });

  it("is the larger of two that moved together", () => {
    expect(moved(["increase", "10.2万元"], ["increase", "8万元"], ["increase", "2.2万元"])).toBe("basic");
  });

  it("is none where the total did not move or is not known to", () => {
    expect(moved(["unchanged", ""], ["increase", "1万元"], ["decrease", "1万元"])).toBeNull();
    expect(mainMove(changeOf(bareDisclosure(), null))).toBeNull();
  });

  it("is none where no part is known to have moved with the total", () => {
    expect(moved(["increase", "1万元"], ["decrease", ""], ["decrease", "1万元"])).toBeNull();
  });
});

describe("the largest child", () => {
  const tree = spendingTreeOf(sampleDisclosure());

  it("is the class that takes most of the whole", () => {
    expect(largestChild(tree)?.name).toBe("一般公共服务支出");
    expect(largestOf(tree.root?.children[0]?.children[0]?.children ?? [], "project")?.code).toBe("2012604");
  });

  it("is none where there is no tree or no amount", () => {
    expect(largestChild(spendingTreeOf(bareDisclosure()))).toBeNull();
    expect(largestChild(tree, "operating")).toBeNull();
  });
});
