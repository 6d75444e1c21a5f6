import { ExactDecimal } from "./decimal.ts";

/** What a spreadsheet counts of a number: digits past these are the tail of its binary form. */
const CELL_DIGITS = 15;

/**
 * The decimal a spreadsheet cell's binary number stands for, in plain digits:
 * 0.30000000000000004 is "0.3", 1e21 is "1000000000000000000000".
 */
export function cellNumberText(value: number): string {
  return new ExactDecimal(value).toSignificantDigits(CELL_DIGITS).toFixed();
}

/**
 * A cell's number rounded half up in decimal to the places its format shows, as spreadsheets
 * do: 1.005 is 1.01 at two places, though its binary form lies below.
 */
export function roundCellNumber(value: number, places: number): number {
  return new ExactDecimal(value).toSignificantDigits(CELL_DIGITS).toDecimalPlaces(places).toNumber();
}
