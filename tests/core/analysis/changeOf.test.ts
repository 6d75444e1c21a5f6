import { describe, expect, it } from "vitest";
import { changeOf, isComparable } from "../../../src/core/analysis/changeOf.ts";
import type { Change, ChangeRow } from "../../../src/core/analysis/change.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import type { Measure } from "../../../src/core/budget/vocabulary.ts";
import { cell, change, codedTable, money, SAMPLE_ID, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";
import { fen } from "../../../src/core/money/fen.ts";

function rowOf(of: Change, measure: Measure, code: string | null = null): ChangeRow {
  const row = of.rows.find((each) => each.measure === measure && each.code === code);
  if (row === undefined) throw new Error(`no row of ${measure}`);
  return row;
}

const read = (row: ChangeRow) => [wan(row.now), wan(row.delta), wan(row.prior), row.base, row.percent];

describe("a change the prose states", () => {
  const stated = changeOf(sampleDisclosure(), null);

  it("gives the year before, derived from the cell and the sentence", () => {
    const row = rowOf(stated, "total");
    expect(read(row)).toEqual(["324.30", "10.20", "314.10 derived", "derived", "3.25"]);
    expect(row.prior.formula).toEqual([
      { sign: 1, factors: [{ source: cell("t3", 1, 3), amount: 324_300_000, count: null }] },
      {
        sign: -1,
        factors: [
          {
            source: { kind: "statement", disclosure: SAMPLE_ID, statement: "s4", part: "delta" },
            amount: 10_200_000,
            count: null,
          },
        ],
      },
    ]);
  });

  it("is negative for a decrease, its percentage without a sign", () => {
    expect(read(rowOf(stated, "reception"))).toEqual(["4.50", "−0.50", "5.00 derived", "derived", "10.00"]);
  });

  it("is unknown where the file speaks of the line but of no change", () => {
    expect(read(rowOf(stated, "personnel"))).toEqual([
      "204.80",
      "not-in-file",
      "not-in-file",
      "unknown",
      null,
    ]);
  });

  it("adds up: 2.20 of basic and 8.00 of project are 10.20", () => {
    expect(stated.baseYear).toBe(2023);
    expect(stated.addsUp).toBe(true);
    const statements = [
      statement("s4", "total", "", { change: change("increase", "10.2万元") }),
      statement("s5", "basic", "", { change: change("increase", "2.2万元") }),
      statement("s8", "project", "", { change: change("increase", "7.9万元") }),
    ];
    expect(changeOf(sampleDisclosure({ statements }), null).addsUp).toBe(false);
    expect(changeOf(sampleDisclosure({ statements: [] }), null).addsUp).toBeNull();
  });

  it("is not asked to add up where the total has parts beside basic and project", () => {
    const disclosure = sampleDisclosure();
    const tables = disclosure.tables.map((table) => ({
      ...table,
      lines: table.lines.map((line) => ({
        ...line,
        cells: line.cells.map((cell) =>
          table.columns.find(({ index }) => index === cell.column)?.measure === "project" &&
          cell.amount !== null
            ? { ...cell, amount: fen(cell.amount - 1_000_000) }
            : cell,
        ),
      })),
    }));
    expect(changeOf({ ...disclosure, tables }, null).addsUp).toBeNull();
  });

  it("keeps the printed percentage and the reason beside it", () => {
    const told = sampleDisclosure({
      statements: [
        statement("s4", "total", "", {
          change: change("increase", "10.2万元", { percent: "3.2" }),
          reasonKinds: ["pay-policy"],
        }),
      ],
    });
    expect(rowOf(changeOf(told, null), "total")).toMatchObject({
      percent: "3.25",
      statedPercent: "3.2",
      reasonKinds: ["pay-policy"],
    });
  });
});

describe("a percentage", () => {
  const percentAfter = (worded: ReturnType<typeof change>, amount = "5万元") =>
    rowOf(
      changeOf(
        bareDisclosure({ statements: [statement("s1", "reception", amount, { change: worded })] }),
        null,
      ),
      "reception",
    ).percent;

  it("is none from nothing, nor from a negative base", () => {
    expect(percentAfter(change("increase", "5万元"))).toBeNull();
    expect(percentAfter(change("increase", "6万元"))).toBeNull();
  });

  it("is 0.00 where the amount is stated to be unchanged", () => {
    expect(percentAfter(change("unchanged", ""))).toBe("0.00");
  });

  it("is none from execution or from an earlier year: the bases differ", () => {
    const base = { year: 2023, kind: "executed", amount: null, printed: "" } as const;
    expect(percentAfter(change("increase", "1万元", { base }))).toBeNull();
    expect(
      percentAfter(change("increase", "1万元", { base: { ...base, year: 2021, kind: "budget" } })),
    ).toBeNull();
    expect(percentAfter(change("increase", "1万元"))).toBe("25.00");
  });

  it("is none where only a percentage is printed: the prior year is not made up", () => {
    const row = rowOf(
      changeOf(
        bareDisclosure({
          statements: [
            statement("s1", "reception", "5万元", { change: change("increase", "", { percent: "25" }) }),
          ],
        }),
        null,
      ),
      "reception",
    );
    expect(read(row)).toEqual(["5.00 stated-in-prose", "not-in-file", "not-in-file", "unknown", null]);
    expect(row.statedPercent).toBe("25");
  });
});

describe("a prior year that the prose prints", () => {
  it("is stated where the change names its base", () => {
    const base = { year: 2023, kind: "budget", amount: money("4.00"), printed: "4.00万元" } as const;
    const disclosure = bareDisclosure({
      statements: [statement("s1", "reception", "5万元", { change: change("increase", "1万元", { base }) })],
    });
    expect(read(rowOf(changeOf(disclosure, null), "reception"))).toEqual([
      "5.00 stated-in-prose",
      "1.00",
      "4.00 stated-in-prose",
      "stated",
      "25.00",
    ]);
  });

  it("gives the change where a sentence states last year's amount alone", () => {
    const disclosure = bareDisclosure({
      statements: [
        statement("s1", "reception", "5万元"),
        statement("s2", "reception", "4万元", { year: 2023 }),
      ],
    });
    expect(read(rowOf(changeOf(disclosure, null), "reception"))).toEqual([
      "5.00 stated-in-prose",
      "1.00 derived",
      "4.00 stated-in-prose",
      "stated",
      "25.00",
    ]);
  });
});

describe("a change from a loaded prior year", () => {
  const columns = [{ head: "合计", measure: "total" }] as const;
  const before: Disclosure = bareDisclosure({
    id: "130999-512-2023-budget",
    year: 2023,
    tables: [
      codedTable({
        id: "t3",
        kind: "expenditure",
        columns,
        rows: [
          ["", "合计", "314.00"],
          ["201", "一般公共服务支出", "310.00"],
          ["207", "文化旅游体育与传媒支出", "4.00"],
        ],
      }),
    ],
  });
  const computed = changeOf(sampleDisclosure(), before);

  it("is computed, with the stated change beside it", () => {
    const row = rowOf(computed, "total");
    expect(read(row)).toEqual(["324.30", "10.30 derived", "314.00", "computed", "3.28"]);
    expect(wan(row.statedDelta)).toBe("10.20");
  });

  it("goes down to the functional lines of both years", () => {
    expect(read(rowOf(computed, "total", "201"))).toEqual([
      "300.00",
      "−10.00 derived",
      "310.00",
      "computed",
      "3.23",
    ]);
    expect(read(rowOf(computed, "total", "208"))).toEqual([
      "24.30",
      "not-in-file",
      "not-in-file",
      "unknown",
      null,
    ]);
    expect(read(rowOf(computed, "total", "207"))).toEqual([
      "not-in-file",
      "not-in-file",
      "4.00",
      "unknown",
      null,
    ]);
  });

  it("is left aside where department, scope, phase, units or year do not match", () => {
    const now = sampleDisclosure();
    expect(isComparable(now, before)).toBe(true);
    expect(isComparable(now, { ...before, scope: "unit" })).toBe(false);
    expect(isComparable(now, { ...before, phase: "final" })).toBe(false);
    expect(isComparable(now, { ...before, year: 2022 })).toBe(false);
    expect(isComparable(now, { ...before, department: { ...before.department, key: "130999-513" } })).toBe(
      false,
    );
    expect(isComparable(now, { ...before, consolidates: { count: 2, units: [] } })).toBe(false);
    expect(isComparable(now, { ...before, consolidates: null })).toBe(true);
    expect(rowOf(changeOf(now, { ...before, scope: "unit" }), "total").base).toBe("derived");
  });
});

describe("a change of one functional line", () => {
  it("is read from the sentence that names its code", () => {
    const disclosure = sampleDisclosure({
      statements: [
        statement("s1", "total", "89.5万元", { code: "2012604", change: change("increase", "8万元") }),
      ],
    });
    expect(read(rowOf(changeOf(disclosure, null), "total", "2012604"))).toEqual([
      "89.50",
      "8.00",
      "81.50 derived",
      "derived",
      "9.82",
    ]);
  });
});
