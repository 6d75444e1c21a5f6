import { halfWidth } from "../text/chinese.ts";

declare const functionalBrand: unique symbol;

/** A code of the functional classification: 3 (类), 5 (款) or 7 (项) digits beginning with 2. */
export type FunctionalCode = string & { readonly [functionalBrand]: true };

/** 1 类, 2 款, 3 项. */
export type FunctionalLevel = 1 | 2 | 3;

/**
 * Reads a printed functional code; spaces inside and full-width digits are tolerated.
 * @returns null for anything but 3, 5 or 7 digits beginning with 2: a lost zero is not guessed
 */
export function functionalCode(text: string): FunctionalCode | null {
  const digits = halfWidth(text).replace(/\s/gu, "");
  return /^2[0-9]{2}(?:[0-9]{2}){0,2}$/u.test(digits) ? (digits as FunctionalCode) : null;
}

/** The level of a code: 1 类, 2 款, 3 项. */
export function levelOf(code: FunctionalCode): FunctionalLevel {
  return code.length === 3 ? 1 : code.length === 5 ? 2 : 3;
}

/** The code one level up; null for a class (类), which has none. */
export function parentOf(code: FunctionalCode): FunctionalCode | null {
  return levelOf(code) === 1 ? null : (code.slice(0, -2) as FunctionalCode);
}
