import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, isEconomic, readCodedTable, spentOn } from "./codedTable.ts";
import type { Recogniser } from "./recogniser.ts";

/** 一般公共预算财政拨款基本支出表: economic codes by 人员经费 and 公用经费. */
export const basicEconomic: Recogniser = {
  kind: "basic-economic",
  recognises(candidate, head) {
    const { title } = candidate;
    return isCoded(head) && isEconomic(candidate, head) && (/基本支出/u.test(nameKey(title)) || title === "");
  },
  read: (candidate, head) => readCodedTable(candidate, head, "economic", spentOn, "general"),
};
