import { describe, expect, it } from "vitest";
import {
  blankFigure,
  cellFigure,
  declaredNone,
  deltaFigure,
  derivedFigure,
  emptyFigure,
  notInFile,
  proseFigure,
  statedFigure,
  statementFigure,
  termsOf,
  unstatedFigure,
  withheldFigure,
} from "../../../src/core/budget/figureOf.ts";
import { tableOf } from "../../../src/core/budget/evidence.ts";
import type { StatementRef } from "../../../src/core/budget/source.ts";
import { fen, ZERO } from "../../../src/core/money/fen.ts";
import { cell, change, codedTable, SAMPLE_ID, statement } from "./printed.ts";
import { bareDisclosure, sampleDisclosure } from "./sampleDisclosure.ts";

const wan = (n: number) => fen(n * 10_000);
const said = (id: string, part: StatementRef["part"]): StatementRef => ({
  kind: "statement",
  disclosure: SAMPLE_ID,
  statement: id,
  part,
});

describe("a figure", () => {
  it("states a printed nil as 0 and a blank as nothing", () => {
    expect(statedFigure(ZERO, cell("t3", 1, 3)).amount).toBe(0);
    expect(blankFigure(cell("t3", 1, 3))).toEqual({
      state: "blank",
      amount: null,
      sources: [cell("t3", 1, 3)],
      formula: null,
    });
  });

  it("counts money declared not to exist as nil, and nothing else that is not printed", () => {
    expect(declaredNone(cell("t7", 1, 3)).amount).toBe(0);
    expect(emptyFigure(cell("t7", 1, 3)).amount).toBeNull();
    expect(withheldFigure(cell("t7", 1, 3)).amount).toBeNull();
    expect(notInFile()).toEqual({ state: "not-in-file", amount: null, sources: [], formula: null });
  });

  it("says 据说明 and keeps the blank cell beside the statement", () => {
    const figure = proseFigure(ZERO, said("s11", "amount"), cell("t9", 3, 2));
    expect(figure.state).toBe("stated-in-prose");
    expect(figure.sources).toHaveLength(2);
  });
});

describe("a cell of a table", () => {
  const disclosure = sampleDisclosure();
  const table = tableOf(disclosure, "t3");
  if (table === null) throw new Error("the sample has its table t3");
  const [whole, , , , archive] = table.lines;
  if (whole === undefined || archive === undefined) throw new Error("the sample has its lines");

  it("is stated where the cell is printed", () => {
    expect(cellFigure(disclosure, table, whole, 3)).toEqual({
      state: "stated",
      amount: 324_300_000,
      sources: [cell("t3", 1, 3)],
      formula: null,
    });
  });

  it("is blank where the cell is", () => {
    expect(cellFigure(disclosure, table, archive, 4).state).toBe("blank");
  });

  it("takes the state of a table that states nothing", () => {
    const spec = { id: "t7", kind: "government-fund", columns: [], rows: [] } as const;
    const of = (status: "declared-none" | "empty" | "withheld") =>
      unstatedFigure(codedTable({ ...spec, status }), cell("t7", 1, 3)).state;
    expect([of("declared-none"), of("empty"), of("withheld")]).toEqual([
      "declared-none",
      "empty",
      "withheld",
    ]);
  });
});

describe("a figure of the prose", () => {
  it("is the amount of its statement, or none where only a change is stated", () => {
    const disclosure = bareDisclosure();
    expect(statementFigure(disclosure, statement("s1", "total", "324.3万元"))?.amount).toBe(324_300_000);
    expect(statementFigure(disclosure, statement("s1", "total", ""))).toBeNull();
  });

  it("is a change with its sign: 减少261.88万元 is −261.88, 持平 is 0", () => {
    const delta = (worded: ReturnType<typeof change>) =>
      deltaFigure(bareDisclosure(), statement("s1", "total", "", { change: worded }))?.amount ?? null;
    expect(delta(change("decrease", "261.88万元"))).toBe(-261_880_000);
    expect(delta(change("increase", "52.2万元"))).toBe(52_200_000);
    expect(delta(change("unchanged", ""))).toBe(0);
    expect(delta(change("decrease", ""))).toBeNull();
    expect(delta(change(null, "5万元"))).toBeNull();
  });
});

describe("a derived figure", () => {
  const now = statedFigure(wan(114_033), cell("t3", 1, 3));
  const delta = proseFigure(wan(-26_188), said("s4", "delta"));

  it("adds 1140.33 and a decrease of 261.88 to 1402.21, exactly", () => {
    const figure = derivedFigure([...termsOf(now), ...termsOf(delta, -1)]);
    expect(figure.amount).toBe(1_402_210_000);
    expect(figure.sources).toEqual([cell("t3", 1, 3), said("s4", "delta")]);
  });

  it("shows a decrease by its printed size, the sign being the term's", () => {
    expect(termsOf(delta, -1)).toEqual([
      { sign: 1, factors: [{ source: said("s4", "delta"), amount: 261_880_000, count: null }] },
    ]);
  });

  it("multiplies 4 seats by 2.79 to 11.16", () => {
    const seats = { source: cell("t12", 1, 4), amount: null, count: "4" };
    const price = { source: cell("t12", 4, 4), amount: wan(279), count: null };
    expect(derivedFigure([{ sign: 1, factors: [seats, price] }]).amount).toBe(11_160_000);
    expect(derivedFigure([{ sign: -1, factors: [seats, price] }]).amount).toBe(-11_160_000);
  });

  it("keeps the formula of a derived figure when it enters another, its signs turned where taken away", () => {
    const prior = derivedFigure([...termsOf(now), ...termsOf(delta, -1)]);
    expect(termsOf(prior, -1).map(({ sign }) => sign)).toEqual([-1, -1]);
    expect(termsOf(prior)).toEqual(prior.formula);
  });

  it("has no amount where nothing is added, a factor is missing or the sum passes the range", () => {
    const most = statedFigure(fen(Number.MAX_SAFE_INTEGER), cell("t3", 1, 3));
    const blank = { source: cell("t3", 2, 3), amount: null, count: null };
    expect(derivedFigure([]).amount).toBeNull();
    expect(derivedFigure([{ sign: 1, factors: [blank] }]).amount).toBeNull();
    expect(derivedFigure([...termsOf(most), ...termsOf(most)]).amount).toBeNull();
    expect(termsOf(blankFigure(cell("t3", 2, 3)))).toEqual([]);
  });
});
