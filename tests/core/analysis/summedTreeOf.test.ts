import { describe, expect, it } from "vitest";
import { findNode } from "../../../src/core/analysis/spendingTreeOf.ts";
import { summedTreeOf } from "../../../src/core/analysis/summedTreeOf.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { codedTable } from "../budget/printed.ts";
import { bareDisclosure } from "../budget/sampleDisclosure.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const WANLI = "310107-n1uslkkk-2025-budget";
const OFFICE = "310107-n07g1t4g-2025-budget";
const COMMERCE = "310107-n0uin491-2025-budget";
const FINANCE = "310107-n095hvld-2025-budget";

describe("four departments of 普陀区 in their 2025 budgets, added up", () => {
  const summed = summedTreeOf([WANLI, OFFICE, COMMERCE, FINANCE].map(shipped));
  const listed = (code: string): readonly string[] =>
    (summed.contributions.get(code) ?? []).map(
      ({ disclosure, figures, share }) => `${disclosure} ${wan(figures.total)} ${share ?? "—"}`,
    );

  it("come to the sum of their printed totals", () => {
    expect(wan(summed.tree.root?.figures.total)).toBe("68,351.318715 derived");
    expect(summed.summed).toHaveLength(4);
    expect(summed.leftOut).toEqual([]);
    expect(listed("")).toEqual([
      `${COMMERCE} 37,151.4655 54.35`,
      `${WANLI} 18,976.7551 27.76`,
      `${OFFICE} 9,101.677535 13.32`,
      `${FINANCE} 3,121.42058 4.57`,
    ]);
  });

  it("list on each line the departments that print it, the largest first", () => {
    expect(wan(findNode(summed.tree, "208")?.figures.total)).toBe("2,762.240328 derived");
    expect(listed("206")).toEqual([`${COMMERCE} 1,720.00 99.42`, `${WANLI} 10.00 0.58`]);
    expect(listed("21508")).toEqual([`${COMMERCE} 29,381.00 100.00`]);
  });

  it("are sums of printed cells, each to be opened", () => {
    const total = findNode(summed.tree, "206")?.figures.total;
    expect(total?.formula?.map(({ factors }) => factors[0]?.source.disclosure)).toEqual([WANLI, COMMERCE]);
  });
});

describe("what is not added up", () => {
  const why = (...disclosures: readonly Disclosure[]): unknown =>
    summedTreeOf(disclosures).leftOut.map((left) => left.why);

  it("another year, phase or scope", () => {
    const wanli = shipped(WANLI);
    expect(why(wanli, shipped("310107-n1uslkkk-2024-budget"))).toEqual([{ kind: "year" }]);
    expect(why(wanli, shipped("310107-n0a8i3re-2024-budget-unit"))).toEqual([{ kind: "year" }]);
    expect(why(wanli, { ...shipped(OFFICE), scope: "unit" })).toEqual([{ kind: "scope" }]);
    expect(why(wanli, { ...shipped(OFFICE), phase: "final" })).toEqual([{ kind: "phase" }]);
  });

  it("one body twice", () => {
    expect(why(shipped(WANLI), shipped(WANLI))).toEqual([{ kind: "counted-in", disclosure: WANLI }]);
  });

  it("a document without the functional table", () => {
    const both = [shipped("130532-434-2023-budget"), shipped("130730-434-2023-budget")];
    const summed = summedTreeOf(both);
    expect(summed.leftOut).toEqual([
      { disclosure: "130730-434-2023-budget", why: { kind: "no-tree", status: "not-in-file" } },
    ]);
    expect(wan(summed.tree.root?.figures.total)).toBe("1,140.33 derived");
  });

  it("财政拨款 alone to all money", () => {
    expect(why(shipped(WANLI), { ...shipped("320000-n1tdw6lo-2018-budget"), year: 2025 })).toEqual([
      { kind: "fund", table: "general-budget" },
    ]);
  });
});

describe("a line whose code is not that of its name", () => {
  const table = codedTable({
    id: "t1",
    kind: "expenditure",
    columns: [{ head: "合计", measure: "total" }],
    rows: [
      ["", "合计", "30.00"],
      ["201", "一般公共服务支出", "30.00"],
      ["20103", "政府办公厅（室）及相关机构事务", "20.00"],
      ["20106", "水费", "10.00"],
    ],
  });
  const lines = table.lines.map((line) =>
    line.code === "20106" ? { ...line, codeStatus: "conflict" as const } : line,
  );
  const one = bareDisclosure({ tables: [{ ...table, lines }] });
  const other = { ...one, id: "x", department: { ...one.department, key: "x" }, tables: [table] };
  const summed = summedTreeOf([one, other]);

  it("stays out of the sum of its code and is named", () => {
    expect(wan(findNode(summed.tree, "20106")?.figures.total)).toBe("10.00 derived");
    expect(summed.conflicts.map(({ disclosure, code, name }) => [disclosure, code, name])).toEqual([
      [one.id, "20106", "水费"],
    ]);
  });

  it("keeps its parents as printed", () => {
    expect(wan(findNode(summed.tree, "201")?.figures.total)).toBe("60.00 derived");
  });
});
