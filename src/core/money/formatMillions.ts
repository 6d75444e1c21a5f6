import { ExactDecimal, toPlaces } from "./decimal.ts";
import { formatAmount, MINUS } from "./formatAmount.ts";
import type { Fen } from "./fen.ts";
import { fenPerUnit } from "./unit.ts";

const FEN_PER_MILLION = 100 * fenPerUnit("wan");

/**
 * An amount as an English sentence says it: "RMB 11.40 million", half up to 2 places;
 * below a million in yuan, "RMB 522,000". U+2212 as minus.
 */
export function formatMillions(amount: Fen): string {
  if (Math.abs(amount) < FEN_PER_MILLION) {
    const wholeYuan = amount % fenPerUnit("yuan") === 0;
    return `RMB ${formatAmount(amount, "yuan", { digits: wholeYuan ? 0 : 2 })}`;
  }
  const [whole = "", places = ""] = toPlaces(new ExactDecimal(amount).div(FEN_PER_MILLION), 2).split(".");
  const grouped = whole.replace("-", MINUS).replace(/\B(?=(?:[0-9]{3})+$)/gu, ",");
  return `RMB ${grouped}.${places} million`;
}
