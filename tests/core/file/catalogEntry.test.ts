import { describe, expect, it } from "vitest";
import { changeOf } from "../../../src/core/analysis/changeOf.ts";
import { headlineOf } from "../../../src/core/analysis/headlineOf.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { catalogEntry } from "../../../src/core/file/catalogEntry.ts";
import { readCatalog } from "../../../src/core/file/readCatalog.ts";
import { writeCatalog } from "../../../src/core/file/writeCatalog.ts";
import { codedTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

function entryOf(disclosure: Disclosure) {
  return catalogEntry(disclosure, runChecks(disclosure), headlineOf(disclosure), changeOf(disclosure, null));
}

describe("a catalog entry", () => {
  it("carries the figures a department is introduced by, with their places", () => {
    const entry = entryOf(sampleDisclosure());
    expect(entry.total).toMatchObject({ state: "stated", amount: 324_300_000 });
    expect(entry.basic.amount).toBe(234_800_000);
    expect(entry.project.amount).toBe(89_500_000);
    expect(entry.threePublic.amount).toBe(9_500_000);
    expect(entry.appropriation.amount).toBe(324_300_000);
    expect(entry.change.delta.amount).toBe(10_200_000);
    expect(entry.change.prior).toMatchObject({ state: "derived", amount: 314_100_000 });
  });

  it("counts what the file holds and what its checks found", () => {
    const entry = entryOf(sampleDisclosure());
    expect(entry.others).toEqual({ projects: 2, procurement: true, assets: true });
    expect(entry.checks.differs).toBe(0);
    expect(entry.checks.agrees).toBe(161);
    expect(entry.functions).toEqual([
      ["201", "一般公共服务支出"],
      ["20126", "档案事务"],
      ["2012601", "行政运行"],
      ["2012604", "档案馆"],
      ["208", "社会保障和就业支出"],
      ["20805", "行政事业单位养老支出"],
      ["2080505", "机关事业单位基本养老保险缴费支出"],
    ]);
  });

  it("counts the sums that the source leaves blank", () => {
    const columns = [{ head: "合计", measure: "total" }] as const;
    const rows = [
      ["201", "一般公共服务支出", ""],
      ["20126", "档案事务", "7.00"],
    ];
    const table = codedTable({ id: "t3", kind: "expenditure", columns, rows });
    const entry = entryOf(bareDisclosure({ tables: [table] }));
    expect(entry.notStated).toBe(1);
    expect(entry.checks["cannot-check"]).toBeGreaterThan(0);
    expect(entryOf(sampleDisclosure()).notStated).toBe(0);
  });

  it("says of a file without figures that they are not in it", () => {
    const entry = entryOf(bareDisclosure());
    expect(entry.total).toEqual({ state: "not-in-file", amount: null, sources: [], formula: null });
    expect(entry.change).toMatchObject({ delta: { state: "not-in-file" }, percent: null, reasonKinds: [] });
    expect(entry.functions).toEqual([]);
  });

  it("is what the catalog's schema reads", () => {
    const entry = entryOf(sampleDisclosure());
    expect(readCatalog(writeCatalog({ version: 1, entries: [entry] }))).toEqual({
      ok: true,
      value: { version: 1, entries: [entry] },
    });
  });
});
