import { halfWidth } from "../text/chinese.ts";
import { fen, type Fen } from "./fen.ts";

/** The unit a table prints its amounts in: 元, 千元, 万元 or 亿元. Read per table, never guessed. */
export type MoneyUnit = "yuan" | "qian" | "wan" | "yi";

/**
 * Decimal places between a unit and the fen: an amount of 1 in the unit is 1 followed by
 * that many zeros in fen.
 */
export function fenPlaces(unit: MoneyUnit): number {
  switch (unit) {
    case "yuan":
      return 2;
    case "qian":
      return 5;
    case "wan":
      return 6;
    case "yi":
      return 10;
  }
}

/** How many fen one of the unit is: 元 100, 千元 100,000, 万元 1,000,000, 亿元 10,000,000,000. */
export function fenPerUnit(unit: MoneyUnit): Fen {
  return fen(10 ** fenPlaces(unit));
}

/** The unit a word names by itself ("万元", "万", "元"), or null for any other word. */
export function moneyUnitNamed(word: string): MoneyUnit | null {
  switch (word) {
    case "元":
      return "yuan";
    case "千元":
      return "qian";
    case "万元":
    case "万":
      return "wan";
    case "亿元":
    case "亿":
      return "yi";
    default:
      return null;
  }
}

// A word of the unit ends where the Chinese characters end: 单位：元氏县财政局 names a place.
const WORD = "(?:人民币)?\\s*([亿万千]?\\s*元|[亿万])(?:人民币)?(?!\\p{Script=Han})";
const LISTED = "((?:\\p{Script=Han}{1,3}\\s*[、/,;]\\s*)*)";
const MONEY_UNIT_OF = new RegExp(`金\\s*额\\s*单\\s*位\\s*[:为]?\\s*${LISTED}${WORD}`, "gu");
const UNIT_OF = new RegExp(`单\\s*位\\s*[:为]?\\s*${LISTED}${WORD}`, "gu");
const BRACKETED = new RegExp(`()\\(\\s*${WORD}\\s*\\)`, "gu");
const ALONE = new RegExp(`^()\\s*${WORD}\\s*$`, "gu");

/**
 * Reads the unit of amounts from a table's unit line or a column head: "单位：万元",
 * "价值（金额单位：万元）", "预算金额（元）", "单位：台/万元", or the word alone.
 * @returns null where no unit of money is named, or where two different ones are
 */
export function readMoneyUnit(text: string): MoneyUnit | null {
  const line = halfWidth(text);
  for (const pattern of [MONEY_UNIT_OF, UNIT_OF, BRACKETED, ALONE]) {
    const named = new Set<MoneyUnit>();
    for (const [, listed = "", word = ""] of line.matchAll(pattern)) {
      for (const part of [...listed.split(/[、/,;]/u), word]) {
        const unit = moneyUnitNamed(part.replace(/\s/gu, ""));
        if (unit !== null) named.add(unit);
      }
    }
    const [only] = named;
    if (only !== undefined) return named.size === 1 ? only : null;
  }
  return null;
}
