import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable, totalOr } from "./codedTable.ts";
import { headKey } from "./columns.ts";
import { spendingMeasure } from "./measureWords.ts";
import type { Recogniser } from "./recogniser.ts";

/** 支出总表: functional codes by 基本支出, 项目支出 and the rest, all money together. */
export const expenditure: Recogniser = {
  kind: "expenditure",
  recognises({ title }, head) {
    const key = nameKey(title);
    const heads = head.columns.map(headKey).join("|");
    if (!isCoded(head) || /收入|三公/u.test(key) || /经济分类/u.test(heads)) return false;
    return /支出/u.test(key) || /上缴上级|上解上级|附属单位补助/u.test(heads);
  },
  read: (candidate, head) => readCodedTable(candidate, head, "functional", totalOr(spendingMeasure, "total")),
};
