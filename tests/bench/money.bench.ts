import { Decimal } from "decimal.js";
import { bench, describe } from "vitest";
import { fen, sumFen } from "../../src/core/money/fen.ts";
import { parseAmount } from "../../src/core/money/parseAmount.ts";

/** Amounts printed in 万元, as budgets print them; the same on every run. */
const printed = Array.from({ length: 10_000 }, (_, i) => {
  const hundredths = (i * 7919) % 1_000_000;
  return `${(hundredths - (hundredths % 100)) / 100}.${String(hundredths % 100).padStart(2, "0")}`;
});
const amounts = printed.map((text) => fen(Number(text.replace(".", "")) * 10_000));
const decimals = printed.map((text) => new Decimal(text));

describe("the sum of 10,000 amounts", () => {
  bench("whole fen", () => {
    sumFen(amounts);
  });
  bench("decimal.js", () => {
    decimals.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
  });
});

describe("10,000 printed cells read", () => {
  bench("parseAmount", () => {
    for (const text of printed) parseAmount(text, "wan");
  });
  bench("decimal.js", () => {
    for (const text of printed) new Decimal(text).times(1_000_000);
  });
});
