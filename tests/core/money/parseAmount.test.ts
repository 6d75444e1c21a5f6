import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../../../src/core/money/fen.ts";
import { formatExact, formatPlain } from "../../../src/core/money/formatAmount.ts";
import { parseAmount, parsePrintedAmount } from "../../../src/core/money/parseAmount.ts";
import type { MoneyUnit } from "../../../src/core/money/unit.ts";

const notMoney = (printed: string) => ({ ok: false, error: { kind: "not-money", printed } });

describe("a money cell in 万元", () => {
  it.each([
    ["1,140.33", 1_140_330_000],
    ["419.01", 419_010_000],
    ["615.7", 615_700_000],
    ["0", 0],
    ["0.00", 0],
    ["-0.00", 0],
    [".5", 500_000],
    ["+52.20", 52_200_000],
    ["1788.7739", 1_788_773_900],
    ["1788.773900000", 1_788_773_900],
    ["24,300,000.000001", 24_300_000_000_001],
  ])("reads %s", (printed, amount) => {
    expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: amount });
  });

  it.each([
    ["３，５１８．８５", 3_518_850_000],
    ["3，518.85", 3_518_850_000],
    ["１１４０．３３", 1_140_330_000],
    ["－３．５１", -3_510_000],
  ])("reads full-width %s", (printed, amount) => {
    expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: amount });
  });

  it.each([
    ["-3.51", -3_510_000],
    ["−3.51", -3_510_000],
    ["–3.51", -3_510_000],
    ["- 3.51", -3_510_000],
    ["(12.5)", -12_500_000],
    ["（12.5）", -12_500_000],
    ["（ 1,012.5 ）", -1_012_500_000],
    ["△3.51", -3_510_000],
  ])("reads the negative %s", (printed, amount) => {
    expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: amount });
  });

  it.each(["", " ", "\u00a0\u3000", "\n", "[bookmark: _GoBack]", "\u200b"])(
    "keeps the blank %j apart from zero",
    (printed) => {
      expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: null });
    },
  );

  it.each(["-", "—", "——", "－", "--", "–", "− ", "- -"])("takes the dash %s to state nothing", (dash) => {
    expect(parseAmount(dash, "wan")).toEqual({ ok: true, value: null });
  });
});

describe("spaces and marks round the digits", () => {
  it.each([
    [" 1,140.33 ", 1_140_330_000],
    ["\u00a01,140.33\u3000", 1_140_330_000],
    ["1 140.33", 1_140_330_000],
    ["1, 140. 33", 1_140_330_000],
    ["1,140.\n33", 1_140_330_000],
    ["4 1 9 . 0 1", 419_010_000],
    ["[bookmark: _GoBack]419.01", 419_010_000],
  ])("do not change %j", (printed, amount) => {
    expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: amount });
  });

  it.each(["12 34", "5 100", "419.01 73.80", "41 9.01"])("never join the two numbers %j", (printed) => {
    expect(parseAmount(printed, "wan")).toEqual(notMoney(printed));
  });

  it.each(["12.5*", "12.5①", "12.5注1", "12.5（注）", "12.5 ※", "12.5＊"])(
    "leave the footnote's mark out of %s",
    (printed) => {
      expect(parseAmount(printed, "wan")).toEqual({ ok: true, value: 12_500_000 });
    },
  );

  it.each(["*", "①", "注1"])("do not make the lone mark %s a blank", (printed) => {
    expect(parseAmount(printed, "wan")).toEqual(notMoney(printed));
  });
});

describe("a text that is no amount", () => {
  it.each([
    "无",
    "万元",
    "12.5%",
    "1,14.33",
    "1,1403.3",
    "12.",
    "1.2.3",
    "(-1)",
    "——3.51",
    "12.5²",
    "1.14E5",
    "0x1F",
    "约12.5",
    "12.5台",
    "NaN",
    "()",
  ])("is an error that keeps %s", (printed) => {
    expect(parseAmount(printed, "wan")).toEqual(notMoney(printed));
  });

  it("is never 0 and never blank, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (printed) => {
        const amount = parseAmount(printed, "yuan");
        if (!amount.ok) expect(amount.error.printed).toBe(printed);
        else if (amount.value !== null) expect(printed.normalize("NFKC")).toMatch(/[0-9]/);
        else expect(printed).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe("the limits of an amount", () => {
  it("are a fen: finer digits are told, not rounded", () => {
    expect(parseAmount("0.005", "yuan")).toEqual({
      ok: false,
      error: { kind: "finer-than-fen", printed: "0.005" },
    });
    expect(parseAmount("3.14159265", "wan")).toEqual({
      ok: false,
      error: { kind: "finer-than-fen", printed: "3.14159265" },
    });
    expect(parseAmount("0.0100", "yuan")).toEqual({ ok: true, value: 1 });
  });

  it("are 2^53 fen: more is told, not rounded", () => {
    expect(parseAmount("90,071,992,547,409.91", "yuan")).toEqual({
      ok: true,
      value: 9_007_199_254_740_991,
    });
    for (const printed of ["90,071,992,547,409.92", "-90071992547409.93", "9".repeat(400)]) {
      expect(parseAmount(printed, "yuan")).toEqual({
        ok: false,
        error: { kind: "out-of-range", printed },
      });
    }
  });
});

describe("an amount that names its unit", () => {
  it.each([
    ["12.5万元", 12_500_000],
    ["12.5 万元", 12_500_000],
    ["3，000元", 300_000],
    ["1.2亿元", 12_000_000_000],
    ["1.2亿", 12_000_000_000],
    ["5千元", 500_000],
    ["－3.51万元", -3_510_000],
    ["12.5万元①", 12_500_000],
  ])("reads %s in its own unit", (printed, amount) => {
    expect(parsePrintedAmount(printed, "yi")).toEqual({ ok: true, value: amount });
  });

  it("takes the default where it names none", () => {
    expect(parsePrintedAmount("12.5", "wan")).toEqual({ ok: true, value: 12_500_000 });
    expect(parsePrintedAmount("—", "wan")).toEqual({ ok: true, value: null });
  });

  it("may repeat the unit of its table, not contradict it", () => {
    expect(parseAmount("12.5万元", "wan")).toEqual({ ok: true, value: 12_500_000 });
    expect(parseAmount("12.5元", "wan")).toEqual(notMoney("12.5元"));
  });

  it("needs digits before the unit", () => {
    expect(parsePrintedAmount("元", "wan")).toEqual(notMoney("元"));
    expect(parsePrintedAmount("约12.5万元", "wan")).toEqual(notMoney("约12.5万元"));
  });
});

describe("writing an amount and reading it again", () => {
  const units: readonly MoneyUnit[] = ["yuan", "qian", "wan", "yi"];

  it.each(units)("gives the same amount in %s", (unit) => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(parseAmount(formatExact(fen(n), unit), unit)).toEqual({ ok: true, value: n });
      }),
    );
  });

  it("gives the same amount from a file's plain yuan", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(parseAmount(formatPlain(fen(n)), "yuan")).toEqual({ ok: true, value: n });
      }),
    );
  });
});
