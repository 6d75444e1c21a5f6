import type { Column } from "../../core/budget/disclosure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable, totalOr } from "./codedTable.ts";
import { headKey } from "./columns.ts";
import { revenueMeasure } from "./measureWords.ts";
import { isRevenueList, readRevenueList } from "./revenueList.ts";
import type { Recogniser } from "./recogniser.ts";

/** 收入总表: functional codes by source of revenue, or a list of the sources. */
export const revenue: Recogniser = {
  kind: "revenue",
  recognises(candidate, head) {
    const { title } = candidate;
    if (!isCoded(head)) return /收入/u.test(nameKey(title)) && isRevenueList(candidate, head);
    const sources = new Set(head.columns.map(revenueSource).filter((measure) => measure !== null));
    return sources.size > 1 && (/收入/u.test(nameKey(title)) || title === "");
  },
  read: (candidate, head) =>
    isCoded(head)
      ? readCodedTable(candidate, head, "functional", revenueSource)
      : readRevenueList(candidate, head),
};

const orRevenue = totalOr(revenueMeasure, "revenue");

/** 小计 of 本年收入 is a sum inside the total and has no measure of its own. */
function revenueSource(column: Column): Measure | null {
  if (/小计$/u.test(headKey(column))) return null;
  return orRevenue(column);
}
