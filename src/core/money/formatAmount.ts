import { ExactDecimal, toPlaces } from "./decimal.ts";
import { fen, type Fen } from "./fen.ts";
import { fenPerUnit, fenPlaces, type MoneyUnit } from "./unit.ts";

/** How an amount is shown: `digits` is the count of decimal places; without it `usualPlaces`. */
export interface AmountFormat {
  readonly digits?: number;
}

/** The minus of shown figures, U+2212, as wide as a digit. */
export const MINUS = "−";

/**
 * The decimal places a unit is shown with: 2; 6 in 亿元, so that figures printed in 万元 with 2
 * places keep the digits a reader adds up.
 */
export function usualPlaces(unit: MoneyUnit): number {
  return unit === "yi" ? 6 : 2;
}

/**
 * An amount as a reader sees it: "1,140.33", grouped, with U+2212 as minus.
 * Rounded half up (away from zero for negatives) to the places asked for; `isRounded` tells when.
 * An amount that is not nil never reads 0: it takes places until two digits show, "0.0015".
 */
export function formatAmount(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): string {
  return grouped(toPlaces(inUnit(amount, unit), placesOf(amount, unit, options)));
}

/** The same with its sign for a change: "+52.20", "−314.08", and "0.00" without one. */
export function formatSigned(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): string {
  const text = formatAmount(amount, unit, options);
  return amount > 0 ? `+${text}` : text;
}

/** A line of an axis with the places that its step needs: "500", and "0.05" where 500 万元 are told in 亿元. */
export function formatTick(line: Fen, step: Fen, unit: MoneyUnit): string {
  return formatAmount(line, unit, { digits: exactPlaces(step, unit) });
}

function exactPlaces(amount: Fen, unit: MoneyUnit): number {
  return inUnit(amount, unit).decimalPlaces();
}

/** Every digit the amount needs in this unit, 2 places at least: "1,788.7739". Never rounded. */
export function formatExact(amount: Fen, unit: MoneyUnit): string {
  const value = inUnit(amount, unit);
  return grouped(toPlaces(value, Math.max(2, value.decimalPlaces())));
}

/** Whether `formatAmount` with the same unit and options leaves digits out. */
export function isRounded(amount: Fen, unit: MoneyUnit, options: AmountFormat = {}): boolean {
  return exactPlaces(amount, unit) > placesOf(amount, unit, options);
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

function placesOf(amount: Fen, unit: MoneyUnit, { digits = usualPlaces(unit) }: AmountFormat): number {
  const value = inUnit(amount, unit);
  if (amount === 0 || /[1-9]/.test(toPlaces(value, digits))) return digits;
  return value.toSD(2).decimalPlaces();
}

function grouped(plain: string): string {
  const [whole = "", fraction] = plain.replace("-", MINUS).split(".");
  const parts = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
