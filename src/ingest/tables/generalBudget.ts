import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable, spentOn } from "./codedTable.ts";
import type { Recogniser } from "./recogniser.ts";

/** 一般公共预算财政拨款支出表: functional codes, general public budget only. */
export const generalBudget: Recogniser = {
  kind: "general-budget",
  recognises({ title }, head) {
    const key = nameKey(title);
    return (
      isCoded(head) &&
      /一般公共预算|公共财政预算/u.test(key) &&
      /支出/u.test(key) &&
      !/基本支出|三公|项目支出(?:预算|决算|明细|情况|安排)*表/u.test(key)
    );
  },
  read: (candidate, head) => readCodedTable(candidate, head, "functional", spentOn, "general"),
};
