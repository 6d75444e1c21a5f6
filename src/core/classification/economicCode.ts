import { halfWidth } from "../text/chinese.ts";

declare const economicBrand: unique symbol;

/** A code of the departments' economic classification: 3 (类) or 5 (款) digits beginning with 3. */
export type EconomicCode = string & { readonly [economicBrand]: true };

/**
 * Reads a printed economic code; spaces inside and full-width digits are tolerated.
 * @returns null for anything but 3 or 5 digits beginning with 3 (5xx, the governments' own
 *   economic classification, included)
 */
export function economicCode(text: string): EconomicCode | null {
  const digits = halfWidth(text).replace(/\s/gu, "");
  return /^3[0-9]{2}(?:[0-9]{2})?$/u.test(digits) ? (digits as EconomicCode) : null;
}
