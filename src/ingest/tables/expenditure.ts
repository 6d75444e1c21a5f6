import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, isEconomic, readCodedTable, spentOn } from "./codedTable.ts";
import { headKey } from "./columns.ts";
import { isKindsOnly, readKindsOnly } from "./kindsOnly.ts";
import type { Recogniser } from "./recogniser.ts";

/** 支出总表: functional codes, or the whole alone, by 基本支出, 项目支出 and the rest, all money together. */
export const expenditure: Recogniser = {
  kind: "expenditure",
  recognises(candidate, head) {
    const { title } = candidate;
    const key = nameKey(title.replace(/[（(][^（）()]*[)）]\s*$/u, ""));
    if (isKindsOnly(candidate, head)) return /支出/u.test(key) && !OF_SOME_MONEY.test(key);
    if (!isCoded(head) || isEconomic(candidate, head)) return false;
    const heads = head.columns.map(headKey).join("|");
    if (key === "") return /上缴上级|上解上级|附属单位补助/u.test(heads);
    return /支出(?:预算|决算)?(?:总|(?:总体)?情况)?表?(?:按功能.*)?$/u.test(key) && !OF_SOME_MONEY.test(key);
  },
  read: (candidate, head) =>
    isKindsOnly(candidate, head)
      ? readKindsOnly(candidate, head)
      : readCodedTable(candidate, head, "functional", spentOn),
};

/** Titles of tables that hold a part of the money, or the money of a purpose. */
const OF_SOME_MONEY =
  /收入|财政拨款|一般公共预算|基金|国有资本|三公|基本支出|项目支出|机关运行|采购|转移支付|专项|绩效/u;
