import { describe, expect, it } from "vitest";
import {
  inRankOrder,
  threePublicRankingOf,
  usualRanked,
} from "../../../src/core/analysis/threePublicRankingOf.ts";
import type { Ranked, ThreePublicRanking } from "../../../src/core/analysis/threePublicRanking.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const PUTUO = [
  "310107-n07g1t4g-2025-budget",
  "310107-n095hvld-2025-budget",
  "310107-n0uin491-2025-budget",
  "310107-n1uslkkk-2025-budget",
];
const PUTUO_OTHERS = [
  "310107-n1uslkkk-2024-budget",
  "310107-n1uslkkk-2023-budget",
  "310107-n095hvld-2024-final",
  "310107-n0ugea55-2024-final",
  "310107-n0a8i3re-2024-budget-unit",
];
const jiangsu = (year: number): readonly string[] =>
  ["n00hkmu1", "n1cdf0a6", "n1tdw6lo"].map((key) => `320000-${key}-${String(year)}-budget`);

function ranking(ids: readonly string[], others: readonly string[] = []): ThreePublicRanking {
  const member = (id: string) => ({ disclosure: shipped(id), prior: null });
  return threePublicRankingOf(ids.map(member), others.map(member));
}

function order(ranked: ThreePublicRanking, measure: Ranked): readonly string[] {
  return inRankOrder(ranked.rows, measure).map(({ department, cells }) => {
    const { rank, figure } = cells[measure];
    return `${String(rank)} ${department} ${wan(figure)}`;
  });
}

function cell(ranked: ThreePublicRanking, id: string, measure: Ranked) {
  const row = [...ranked.rows, ...ranked.unranked.map((each) => each.row)].find(
    ({ disclosure }) => disclosure === id,
  );
  if (row === undefined) throw new Error(`${id} is not there`);
  return row.cells[measure];
}

describe("三公 of the 普陀区 budgets of 2025", () => {
  const ranked = ranking(PUTUO, PUTUO_OTHERS);

  it("are ranked by 公务接待费, which all of them write", () => {
    expect(order(ranked, "reception")).toEqual([
      "1 上海市普陀区人民政府办公室 28.50",
      "2 上海市普陀区人民政府万里街道办事处 1.35",
      "3 上海市普陀区商务委员会 1.00",
      "4 上海市普陀区财政局 0.95",
    ]);
    expect(ranked.standings.reception).toMatchObject({ isRanked: true, known: 4, full: 28_500_000 });
    expect(usualRanked(ranked.standings)).toBe("reception");
  });

  it("are not ranked by overseas travel, which two say others pay for", () => {
    expect(ranked.standings.overseas).toMatchObject({
      isRanked: false,
      pooled: ["310107-n095hvld-2025-budget", "310107-n0uin491-2025-budget"],
      perhapsCarrying: ["310107-n07g1t4g-2025-budget"],
      full: 839_000_000,
    });
    expect(cell(ranked, "310107-n0uin491-2025-budget", "overseas")).toMatchObject({
      saying: "pooled",
      pooledBy: "区外办",
      rank: null,
    });
    expect(wan(cell(ranked, "310107-n07g1t4g-2025-budget", "overseas").figure)).toBe("839.00");
  });

  it("are not ranked by the whole, which holds overseas travel", () => {
    expect(ranked.standings["three-public"].isRanked).toBe(false);
    expect(ranked.rows.map(({ cells }) => cells["three-public"].rank)).toEqual([null, null, null, null]);
  });

  it("tell a written 0 from a blank beside a 0 of the text", () => {
    expect(cell(ranked, "310107-n1uslkkk-2025-budget", "overseas").saying).toBe("zero");
    expect(cell(ranked, "310107-n07g1t4g-2025-budget", "vehicle-purchase").saying).toBe("zero-in-text");
  });

  it("leave the other documents out, each with its figures and the failed condition", () => {
    expect(
      ranked.unranked.map(({ row, failures }) =>
        [row.disclosure, wan(row.cells.reception.figure), ...failures.map(({ kind }) => kind)].join(" "),
      ),
    ).toEqual([
      "310107-n1uslkkk-2024-budget 1.35 year",
      "310107-n1uslkkk-2023-budget 1.35 year",
      "310107-n095hvld-2024-final 0.00 stated-in-prose phase year",
      "310107-n0ugea55-2024-final 0.00 declared-none phase year",
      "310107-n0a8i3re-2024-budget-unit 0.00 scope year",
    ]);
    expect(ranked.unranked[0]?.failures).toEqual([{ kind: "year", is: 2024, ranked: 2025 }]);
    expect(wan(cell(ranked, "310107-n1uslkkk-2024-budget", "three-public").figure)).toBe("47.91");
  });

  it("cost 2.70 万元 for each of 8 vehicles, and 15.00 for the one to be bought", () => {
    expect(cell(ranked, "310107-n1uslkkk-2025-budget", "vehicle-operation").perPiece).toMatchObject([
      { piece: "vehicle", count: "8", year: 2024, figure: { state: "derived", amount: 2_695_000 } },
    ]);
    expect(cell(ranked, "310107-n1uslkkk-2025-budget", "vehicle-purchase").perPiece).toMatchObject([
      { piece: "vehicle", count: "1", figure: { amount: 15_000_000 } },
    ]);
    expect(cell(ranked, "310107-n095hvld-2025-budget", "vehicle-operation").none).toEqual(["vehicle"]);
  });
});

describe("三公 of the 江苏省 budgets", () => {
  it("are ranked by 公务接待费 and by the whole in 2018", () => {
    const ranked = ranking(jiangsu(2018), jiangsu(2019));
    expect(order(ranked, "reception")).toEqual([
      "1 江苏省人大常委会办公厅 427.50",
      "2 江苏省人民检察院 116.50",
      "3 中共江苏省委办公厅 27.00",
    ]);
    expect(order(ranked, "three-public")).toEqual([
      "1 江苏省人大常委会办公厅 833.60",
      "2 中共江苏省委办公厅 508.20",
      "3 江苏省人民检察院 484.30",
    ]);
    expect(ranked.unranked.map(({ failures }) => failures.map(({ kind }) => kind))).toEqual([
      ["year"],
      ["year"],
      ["year"],
    ]);
    expect(ranked.group).toMatchObject({ year: 2018, level: "province", money: "general" });
  });

  it("hold meetings and training beside 三公, not in it: 833.60 of 2,542.60", () => {
    const row = ranking(jiangsu(2017)).rows[1];
    expect(wan(row?.cells["three-public"].figure)).toBe("833.60");
    expect(wan(row?.beside?.whole)).toBe("2,542.60");
    expect(wan(row?.beside?.meeting)).toBe("1,305.25");
    expect(wan(row?.beside?.training)).toBe("403.75");
  });

  it("change as two loaded years show: 检察院 出国 100.00 after 110.00, where the text says the same", () => {
    const now = shipped("320000-n1tdw6lo-2018-budget");
    const prior = shipped("320000-n1tdw6lo-2017-budget");
    const { rows } = threePublicRankingOf([{ disclosure: now, prior }]);
    const change = rows[0]?.cells.overseas.change;
    expect(change?.base).toBe("computed");
    expect(wan(change?.delta)).toBe("−10.00 derived");
    expect(wan(change?.statedDelta)).toBe("0.00");
  });
});
