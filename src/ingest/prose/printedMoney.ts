import type { Fen } from "../../core/money/fen.ts";
import { parsePrintedAmount } from "../../core/money/parseAmount.ts";
import { moneyUnitNamed, type MoneyUnit } from "../../core/money/unit.ts";

/** An amount as the narrative prints it, with its own unit. */
export interface PrintedMoney {
  /** Null where the digits cannot be read in one way; `printed` still shows them. */
  readonly amount: Fen | null;
  readonly unit: MoneyUnit;
  readonly printed: string;
}

/** Reads "291.21 万元" or "3，518.85万元". The unit is always printed in prose; 万元 only if it is not. */
export function printedMoney(printed: string): PrintedMoney {
  const word = /(?:[亿万千]?\s*元|[亿万])$/u.exec(printed)?.[0].replace(/\s/gu, "") ?? "";
  const unit = moneyUnitNamed(word) ?? "wan";
  const amount = parsePrintedAmount(printed, unit);
  return { amount: amount.ok ? amount.value : null, unit, printed };
}
