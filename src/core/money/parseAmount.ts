import { err, ok, type Result } from "../result.ts";
import { halfWidth, removeMarks } from "../text/chinese.ts";
import { fen, negateFen, type Fen } from "./fen.ts";
import { fenPlaces, moneyUnitNamed, type MoneyUnit } from "./unit.ts";

/**
 * Why a printed text is no amount, with the text as printed:
 * `not-money` no number, or one that reads in two ways; `finer-than-fen` digits below a fen
 * (never rounded away); `out-of-range` past 90 万亿元.
 */
export interface NotMoney {
  readonly kind: "not-money" | "finer-than-fen" | "out-of-range";
  readonly printed: string;
}

/**
 * Reads one money cell.
 * @param text as printed: "1,140.33", "3，518.85", "（12.5）", "−3.51" or "△3.51" for negatives; the unit
 *   may be repeated behind the digits ("12.5万元" in a 万元 table)
 * @param unit from the table's own 单位 line
 * @returns fen, or null for a blank cell or a dash, which state nothing (never zero);
 *   an error for all else, a unit that contradicts the table's included
 */
export function parseAmount(text: string, unit: MoneyUnit): Result<Fen | null, NotMoney> {
  const printed = readPrinted(text);
  if (printed.unit !== null && printed.unit !== unit) return err({ kind: "not-money", printed: text });
  return amountOf(text, printed.number, unit);
}

/**
 * Reads an amount that may name its own unit, as prose and notes do: "12.5万元", "3，000元".
 * @param defaultUnit holds where the text names no unit
 * @returns as `parseAmount`, but the text's own unit goes before the default
 */
export function parsePrintedAmount(text: string, defaultUnit: MoneyUnit): Result<Fen | null, NotMoney> {
  const printed = readPrinted(text);
  return amountOf(text, printed.number, printed.unit ?? defaultUnit);
}

// A footnote's mark is never a digit of the amount: 12.5① is 12.5, so marks go before digits are read.
const FOOTNOTE =
  /(?<=[0-9０-９)）元万亿]\s*)(?:[*＊※†‡①-⑳]|[(（]?注\s*(?:[①-⑳]|[0-9０-９]{1,2})?[)）]?)+\s*$/u;
const UNIT_BEHIND = /^(.*?)\s*([亿万千]?\s*元|[亿万])$/su;

function readPrinted(text: string): { number: string; unit: MoneyUnit | null } {
  const bare = halfWidth(removeMarks(text).trim().replace(FOOTNOTE, "")).trim();
  const behind = UNIT_BEHIND.exec(bare);
  const number = behind?.[1] ?? "";
  if (!/[0-9]/.test(number)) return { number: bare, unit: null };
  return { number, unit: moneyUnitNamed((behind?.[2] ?? "").replace(/\s/gu, "")) };
}

const DASH = "-‐‑‒–—―─−﹣";
const ONLY_DASHES = new RegExp(`^[${DASH}\\s]*$`, "u");
// △ marks a negative in the accounts of public finance.
const SIGNED = new RegExp(`^([${DASH}+△]?)\\s*([0-9.,\\s]+)$`, "u");
const BRACKETED = /^\(\s*([0-9.,\s]+)\)$/u;

function amountOf(printed: string, number: string, unit: MoneyUnit): Result<Fen | null, NotMoney> {
  if (ONLY_DASHES.test(number)) return ok(null);
  const bracketed = BRACKETED.exec(number);
  const signed = SIGNED.exec(number);
  const digits = joinDigits(bracketed?.[1] ?? signed?.[2] ?? "");
  if (digits === null) return err({ kind: "not-money", printed });
  const size = fenOf(digits, unit);
  if (typeof size === "string") return err({ kind: size, printed });
  const negative = bracketed !== null || !["", "+"].includes(signed?.[1] ?? "");
  return ok(negative ? negateFen(size) : size);
}

/**
 * Joins digits that a layout has spaced apart, only where they read in one way: beside a comma
 * or point, and, in a number with a point, in groups of three or set one by one.
 * "12 34" and "5 100" stay two numbers.
 */
function joinDigits(text: string): string | null {
  const spaced = text.trim();
  const tight = spaced.replace(/\s*([.,])\s*/gu, "$1");
  const oneByOne = /^\S(?:\s+\S)+$/u.test(spaced) && spaced.includes(".");
  const inThrees = /^[0-9]{1,3}(?:\s[0-9]{3})+\.[0-9]+$/u.test(tight);
  const joined = oneByOne || inThrees ? tight.replace(/\s/gu, "") : tight;
  if (/^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/u.test(joined)) {
    return joined.replaceAll(",", "");
  }
  return /^\.[0-9]+$/u.test(joined) ? `0${joined}` : null;
}

/** Shifts the decimal point as text: a binary fraction never comes into being. */
function fenOf(digits: string, unit: MoneyUnit): Fen | "finer-than-fen" | "out-of-range" {
  const places = fenPlaces(unit);
  const [whole = "", fraction = ""] = digits.split(".");
  if (/[1-9]/.test(fraction.slice(places))) return "finer-than-fen";
  const n = Number(whole + fraction.slice(0, places).padEnd(places, "0"));
  return Number.isSafeInteger(n) ? fen(n) : "out-of-range";
}
