import { describe, expect, it } from "vitest";
import { inRankOrder, threePublicRankingOf } from "../../../src/core/analysis/threePublicRankingOf.ts";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { bareDisclosure } from "../budget/sampleDisclosure.ts";
import { statement } from "../budget/printed.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const rank = (...disclosures: readonly Disclosure[]) =>
  threePublicRankingOf(disclosures.map((disclosure) => ({ disclosure, prior: null })));

describe("two county offices of 2023", () => {
  const ranked = rank(shipped("130532-434-2023-budget"), shipped("130730-434-2023-budget"));

  it("spend 2.28 % and 12.06 % of their 财政拨款支出 on 三公", () => {
    expect(
      ranked.rows.map(({ cells, appropriation }) => [
        wan(cells["three-public"].figure),
        cells["three-public"].share,
        wan(appropriation),
      ]),
    ).toEqual([
      ["26.00", "2.28", "1,140.33"],
      ["241.50 stated-in-prose", "12.06", "2,001.89 derived"],
    ]);
  });

  it("are ranked by amount and by share, since level, year and phase are the same", () => {
    expect(ranked.rows.map(({ cells }) => cells["three-public"].rank)).toEqual([2, 1]);
    expect(ranked.rows.map(({ cells }) => cells["three-public"].shareRank)).toEqual([2, 1]);
  });

  it("name the fund that pays where the table splits it", () => {
    expect(ranked.rows[0]?.funds.map(({ fund, figure }) => [fund, wan(figure)])).toEqual([
      ["general", "26.00"],
      ["government-fund", "blank"],
      ["state-capital", "blank"],
    ]);
    expect(ranked.rows[1]?.funds).toEqual([]);
  });

  it("divide 20.00 by 7 vehicles", () => {
    const { perPiece } = ranked.rows[0]?.cells["vehicle-operation"] ?? { perPiece: [] };
    expect(perPiece.map(({ count, figure }) => `${count} ${wan(figure)}`)).toEqual(["7 2.857143 derived"]);
  });
});

describe("final accounts", () => {
  const [finance] = rank(shipped("310107-n095hvld-2024-final")).rows;
  const [social] = rank(shipped("310107-n0ugea55-2024-final")).rows;

  it("stand beside their 预算数: 接待 0.95 planned, 0.00 spent", () => {
    const cell = finance?.cells.reception;
    expect(wan(cell?.budgeted)).toBe("0.95");
    expect(wan(cell?.figure)).toBe("0.00 stated-in-prose");
    expect(wan(cell?.overBudget)).toBe("−0.95 derived");
    expect(wan(finance?.cells.overseas.budgeted)).toBe("blank");
  });

  it("are declared none where the table is empty with a note", () => {
    expect(social?.cells.reception.saying).toBe("declared-none");
    expect(wan(social?.cells.reception.budgeted)).toBe("0.00 declared-none");
  });

  it("are never ranked with budgets", () => {
    const { rows, unranked } = rank(
      shipped("310107-n095hvld-2025-budget"),
      shipped("310107-n07g1t4g-2025-budget"),
      shipped("310107-n095hvld-2024-final"),
    );
    expect(rows).toHaveLength(2);
    expect(unranked.map(({ failures }) => failures.map(({ kind }) => kind))).toEqual([["phase", "year"]]);
  });
});

describe("what a document says of an item", () => {
  it("is nothing where it has no such table and the text is silent", () => {
    const [row] = rank(bareDisclosure()).rows;
    expect(row?.cells.reception).toMatchObject({ saying: "no-table", rank: null });
    expect(row?.cells.reception.figure.state).toBe("not-in-file");
  });
});

describe("a tie", () => {
  const spends = (name: string, amount: string): Disclosure => {
    const bare = bareDisclosure({ statements: [statement("s1", "reception", amount)] });
    return { ...bare, id: name, department: { ...bare.department, key: name, name } };
  };

  it("shares a place and leaves the next one out", () => {
    const { rows } = rank(
      spends("甲", "2万元"),
      spends("乙", "3万元"),
      spends("丙", "3万元"),
      spends("丁", "1万元"),
    );
    const places = inRankOrder(rows, "reception").map(
      ({ department, cells }) => `${String(cells.reception.rank)}${department}`,
    );
    expect(places).toEqual(["1乙", "1丙", "3甲", "4丁"]);
  });
});
