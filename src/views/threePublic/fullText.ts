import type { FullLength } from "../../charts/rankingBars.ts";
import { amountInColumn, shareText, type Reading } from "../../i18n/amountText.ts";

/** What the full length of a column stands for: an amount, or the largest share; null where nothing is drawn. */
export function fullText(full: FullLength, { language, unit }: Reading): string | null {
  if (full === null) return null;
  return full.whole === null
    ? amountInColumn(full.amount, unit)
    : shareText(full.amount, full.whole, language);
}
