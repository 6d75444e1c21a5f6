import { expect, it } from "vitest";
import { fen } from "../../../src/core/money/fen.ts";
import { formatMillions } from "../../../src/core/money/formatMillions.ts";

it.each([
  [18976755100, "RMB 189.77 million"],
  [1140330000, "RMB 11.40 million"],
  [-261880000, "RMB −2.62 million"],
  [100000000, "RMB 1.00 million"],
  [52200000, "RMB 522,000"],
  [-2000000, "RMB −20,000"],
  [12345678, "RMB 123,456.78"],
  [0, "RMB 0"],
  [123456789012300, "RMB 1,234,567.89 million"],
])("writes %d fen as %s", (amount, words) => {
  expect(formatMillions(fen(amount))).toBe(words);
});
