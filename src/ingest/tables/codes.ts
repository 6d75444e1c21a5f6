import type { Line } from "../../core/budget/disclosure.ts";
import { economicCode } from "../../core/classification/economicCode.ts";
import { functionalCode } from "../../core/classification/functionalCode.ts";
import { halfWidth, normaliseText } from "../../core/text/chinese.ts";

/** Which classification a table's codes belong to. */
export type Classification = "functional" | "economic";

/** A printed code as read: `code` null where it is none even after repair. */
export interface ReadCode {
  readonly code: string | null;
  readonly status: Line["codeStatus"];
}

/**
 * Reads a printed code in the light of the code printed above it. A zero lost from the last pair
 * of digits is put back only where the code then stands under the class above: 3012 below 301
 * or 30101 is 30102.
 */
export function readCode(printed: string, above: string | null, classification: Classification): ReadCode {
  const digits = normaliseText(printed).replace(/[-.]/gu, "");
  const whole = known(digits, classification);
  if (whole !== null) return { code: whole, status: "ok" };
  if (/^[0-9]+$/u.test(digits) && digits.length % 2 === 0 && above !== null) {
    const repaired = known(`${digits.slice(0, -1)}0${digits.slice(-1)}`, classification);
    if (repaired?.slice(0, -2).startsWith(above.slice(0, repaired.length - 2)) === true) {
      return { code: repaired, status: "repaired" };
    }
  }
  const ofSibling = above === null ? null : withClassAbove(printed, above, classification);
  if (ofSibling !== null) return { code: ofSibling, status: "repaired" };
  return { code: null, status: "conflict" };
}

/** 7 11 02 below 210 11: a 类 that lost digits, printed apart, is the one above where the 款 is the same too. */
function withClassAbove(printed: string, above: string, classification: Classification): string | null {
  const [head = "", group = "", item = "", ...more] = halfWidth(printed).trim().split(/\s+/u);
  if (head.length >= 3 || more.length > 0 || above.slice(3, 5) !== group) return null;
  return item === "" ? null : known(above.slice(0, 5) + item, classification);
}

/** 1 类, 2 款, 3 项, by the number of digits. */
export function levelOfDigits(code: string): number {
  return (code.length - 1) / 2;
}

function known(digits: string, classification: Classification): string | null {
  return classification === "functional" ? functionalCode(digits) : economicCode(digits);
}
