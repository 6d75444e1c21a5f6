import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ChangeBreakdown, ChangeLine, ChangeSplit } from "../../../src/core/analysis/changeBreakdown.ts";
import { changeBreakdownOf } from "../../../src/core/analysis/changeBreakdownOf.ts";
import { unexplainedOf, usualThreshold } from "../../../src/core/analysis/changeReasons.ts";
import type { CodeChangeFile } from "../../../src/core/classification/codeChanges.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const { changes } = JSON.parse(
  readFileSync(new URL("../../../public/data/reference/code-changes.json", import.meta.url), "utf8"),
) as CodeChangeFile;

function breakdown(now: string, before: string | null, by: ChangeSplit): ChangeBreakdown {
  const found = changeBreakdownOf(shipped(now), before === null ? null : shipped(before), by, changes);
  if (found === null) throw new Error(`${now} has no whole`);
  return found;
}

const PINGXIANG = "130532-434-2023-budget";
const procuratorate = (year: number): string => `320000-n1tdw6lo-${String(year)}-budget`;
const wanli = (year: number): string => `310107-n1uslkkk-${String(year)}-budget`;
const office = (year: number): string => `320000-n00hkmu1-${String(year)}-budget`;

function line({ lines, whole }: ChangeBreakdown, key: string): ChangeLine {
  const found = key === "" ? whole : lines.find((each) => each.key === key);
  if (found === undefined) throw new Error(`no line ${key}`);
  return found;
}

/** prior + delta = now, base, percent, what bars it. */
const read = (row: ChangeLine): string =>
  `${wan(row.prior)} ${wan(row.delta)} ${wan(row.now)} ${row.base} ${row.percent ?? "-"} ${row.bar ?? "-"}`;

const steps = (of: ChangeBreakdown): readonly string[] =>
  of.steps.map(({ key, delta }) => `${key} ${wan(delta)}`);

describe("平乡县 2023, whose year before is not on file", () => {
  const kinds = breakdown(PINGXIANG, null, "kind");

  it("moved by −261.88 = +52.20 − 314.08 from a derived 1402.21", () => {
    expect(read(line(kinds, ""))).toBe("1,402.21 derived −261.88 1,140.33 derived 18.68 -");
    expect(steps(kinds)).toEqual(["basic 52.20", "project −314.08"]);
    expect(kinds.rest).toBeNull();
  });

  it("has no steps by function: the text splits it by kind only", () => {
    expect(steps(breakdown(PINGXIANG, null, "function"))).toEqual([]);
  });
});

describe("检察院 2017 to 2019", () => {
  const first = breakdown(procuratorate(2018), procuratorate(2017), "function");

  it("agrees with what its text states: 3,958.67 up in 2018", () => {
    const total = line(breakdown(procuratorate(2018), procuratorate(2017), "kind"), "");
    expect(read(total)).toBe("17,996.68 3,958.67 derived 21,955.35 computed 22.00 -");
    expect([wan(total.stated?.delta), total.stated?.percent]).toEqual(["3,958.67", "21.95"]);
  });

  it("and 2,214.39 up in 2019", () => {
    const total = line(breakdown(procuratorate(2019), procuratorate(2018), "kind"), "");
    expect(read(total)).toBe("21,955.35 2,214.39 derived 24,169.74 computed 10.09 -");
    expect(wan(total.stated?.delta)).toBe("2,214.39");
  });

  it("does not in 2018 for 出国: the text has no change against 110.00", () => {
    const overseas = line(breakdown(procuratorate(2018), procuratorate(2017), "three-public"), "overseas");
    expect(read(overseas)).toBe("110.00 −10.00 derived 100.00 computed 9.09 -");
    expect([wan(overseas.stated?.delta), wan(overseas.stated?.prior)]).toEqual(["0.00", "100.00 derived"]);
  });

  it("steps through its classes in the money of the functional table, with nothing left", () => {
    expect(first.wholeIs).toBe("appropriation");
    expect(read(first.whole)).toBe("17,981.68 3,959.28 derived 21,940.96 computed 22.02 -");
    expect(steps(first)).toEqual(["204 2,803.02 derived", "208 −184.96 derived", "221 1,341.22 derived"]);
    expect(first.rest).toBeNull();
  });

  it("compares 2040404, 2040405 and 2040406 at 20404 only", () => {
    expect(read(line(first, "20404"))).toBe("13,641.34 2,803.02 derived 16,444.36 computed 20.55 -");
    for (const code of ["2040404", "2040405", "2040406"]) {
      expect([line(first, code).bar, line(first, code).percent]).toEqual(["code", null]);
      expect(line(first, code).note).toMatchObject({ how: "parent", at: "20404" });
    }
    expect([wan(line(first, "2040405").loaded), wan(line(first, "2040405").now)]).toEqual([
      "150.00",
      "1,895.00",
    ]);
    const second = breakdown(procuratorate(2019), procuratorate(2018), "function");
    expect(line(second, "2040405").note?.at).toBe("20404");
    expect(line(second, "2040410").note?.at).toBe("20404");
  });

  it("joins 住房公积金 30311 with 30113, and leaves 301 and 303 to the rest", () => {
    const economic = breakdown(procuratorate(2018), procuratorate(2017), "economic");
    expect(read(line(economic, "30113"))).toBe("784.22 289.55 derived 1,073.77 computed 36.92 -");
    expect(economic.lines.some(({ key }) => key === "30311")).toBe(false);
    expect(line(economic, "301").bar).toBe("code");
    expect(steps(economic)).toEqual(["302 124.51 derived"]);
    expect(wan(economic.rest)).toBe("1,546.93 derived");
  });

  it("has no change of a vehicle purchase that was 50.00 and is blank", () => {
    const items = breakdown(procuratorate(2018), procuratorate(2017), "three-public");
    expect(read(line(items, "vehicle-purchase"))).toBe("50.00 not-in-file blank unknown - blank");
    expect(steps(items)).toEqual([
      "overseas −10.00 derived",
      "vehicles −50.00 derived",
      "reception −40.05 derived",
    ]);
  });
});

describe("万里, whose text compares with last year's execution", () => {
  it("shows both figures of 2023 and no difference of ours", () => {
    const row = line(breakdown(wanli(2023), null, "function"), "2010506");
    expect(read(row)).toBe("1.48 stated-in-prose not-in-file 2.63 stated - basis");
    expect(row.stated).toMatchObject({ percent: "77.70", base: "executed" });
  });

  it("shows the computed and the stated base of 2024 apart", () => {
    const row = line(breakdown(wanli(2024), wanli(2023), "function"), "2013202");
    expect(read(row)).toBe("65.69 23.18 derived 88.87 computed 35.29 -");
    expect([wan(row.stated?.prior), row.stated?.percent]).toEqual(["60.79 stated-in-prose", "46.19"]);
  });

  it("takes a class the year before does not print for new where its other lines make up the whole", () => {
    const row = line(breakdown(wanli(2024), wanli(2023), "function"), "205");
    expect(read(row)).toBe("not-in-file 25.00 derived 25.00 computed - zero-base");
    const [now, before] = [shipped(wanli(2024)), shipped(wanli(2023))];
    const unsure = changeBreakdownOf(now, before, "function", null);
    expect(unsure?.lines.find(({ key }) => key === "205")?.delta.state).toBe("not-in-file");
  });

  it("grew in 2025 by 3,355.64, most of it in 212", () => {
    const found = breakdown(wanli(2025), wanli(2024), "function");
    expect(read(found.whole)).toBe("15,621.1123 3,355.6428 derived 18,976.7551 computed 21.48 -");
    expect(steps(found)).toContain("212 3,498.4023 derived");
    expect(usualThreshold(found)).toBe(fen(100_000_000));
    expect(unexplainedOf(found, fen(1_000_000_000)).map(({ key, delta }) => `${key} ${wan(delta)}`)).toEqual([
      "2129999 4,312.8737 derived",
    ]);
  });
});

describe("省委办公厅 2019, one unit then and four now", () => {
  const found = breakdown(office(2019), office(2018), "function");

  it("makes no percentage and no difference of ours, and keeps what the text states", () => {
    expect(found.units).toEqual([1, 4]);
    expect(read(found.whole)).toBe("24,458.43 derived 3,205.79 27,664.22 derived - units");
    expect([wan(found.whole.loaded), found.whole.stated?.percent]).toEqual(["24,458.43", "13.11"]);
    expect(found.lines.every(({ percent }) => percent === null)).toBe(true);
    expect(read(line(found, "20131"))).toBe("20,153.75 not-in-file 22,395.50 unknown - units");
  });
});

it("a reason given for a line is a reason for one it contains that moved by the same amount", () => {
  const kinds = breakdown(PINGXIANG, null, "kind");
  expect(usualThreshold(kinds)).toBe(fen(10_000_000));
  expect(unexplainedOf(kinds, fen(0))).toEqual([]);
  const found = breakdown(procuratorate(2019), procuratorate(2018), "function");
  expect(unexplainedOf(found, fen(300_000_000)).map(({ key }) => key)).toEqual(["2040450"]);
});
