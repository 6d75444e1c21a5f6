import { Decimal } from "decimal.js";

/**
 * Decimal arithmetic wide enough for any amount over any other: 40 significant digits,
 * half up (away from zero for negatives). Used inside `core/money` only.
 */
export const ExactDecimal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** A number with a fixed count of decimal places, half up, ASCII minus, never "-0.00". */
export function toPlaces(value: Decimal, digits: number): string {
  const text = value.toFixed(digits);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}
