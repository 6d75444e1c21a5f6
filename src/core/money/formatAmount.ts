import { ExactDecimal, toPlaces } from "./decimal.ts";
import { fen, type Fen } from "./fen.ts";
import { fenPerUnit, fenPlaces, type MoneyUnit } from "./unit.ts";

/** How an amount is shown: `digits` is the count of decimal places (2; 4 for 亿元). */
export interface AmountFormat {
  readonly digits?: number;
}

/** The minus of shown figures, U+2212, as wide as a digit. */
export const MINUS = "−";

/**
 * An amount as a reader sees it: "1,140.33", grouped, with U+2212 as minus.
 * Rounded half up (away from zero for negatives) to 2 places, 4 for 亿元; `isRounded` tells when.
 */
export function formatAmount(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): string {
  return grouped(toPlaces(inUnit(amount, unit), placesOf(unit, options)));
}

/** The same with its sign for a change: "+52.20", "−314.08", and "0.00" without one. */
export function formatSigned(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): string {
  const text = formatAmount(amount, unit, options);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Every digit the amount needs in this unit, 2 places at least: "1,788.7739". Never rounded. */
export function formatExact(amount: Fen, unit: MoneyUnit): string {
  const value = inUnit(amount, unit);
  return grouped(toPlaces(value, Math.max(2, value.decimalPlaces())));
}

/** Whether `formatAmount` with the same unit and options leaves digits out. */
export function isRounded(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): boolean {
  return inUnit(amount, unit).decimalPlaces() > placesOf(unit, options);
}

/** The amount in yuan for files: 2 places, ASCII minus, no grouping ("4190100.00"). Exact. */
export function formatPlain(amount: Fen): string {
  return toPlaces(inUnit(amount, "yuan"), 2);
}

/**
 * Half a unit of the last printed place, in fen: the most by which a figure printed with
 * `digits` places of `unit` may differ from the exact one. 万元 with 2 places: 5,000 fen.
 * @returns 0 where the last place is a fen or less
 */
export function halfLastPlace(unit: MoneyUnit, digits: number): Fen {
  const places = fenPlaces(unit) - digits;
  return fen(places <= 0 ? 0 : 5 * 10 ** (places - 1));
}

function inUnit(amount: Fen, unit: MoneyUnit): InstanceType<typeof ExactDecimal> {
  return new ExactDecimal(amount).div(fenPerUnit(unit));
}

function placesOf(unit: MoneyUnit, options: AmountFormat): number {
  return options.digits ?? (unit === "yi" ? 4 : 2);
}

function grouped(plain: string): string {
  const [whole = "", fraction] = plain.replace("-", MINUS).split(".");
  const parts = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
