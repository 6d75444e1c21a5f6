import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, isEconomic, readCodedTable, spentOn } from "./codedTable.ts";
import type { Recogniser } from "./recogniser.ts";

/** 财政拨款基本支出表: economic codes, all appropriations together, as Jiangsu prints it. */
export const appropriationEconomic: Recogniser = {
  kind: "appropriation-economic",
  recognises(candidate, head) {
    const { title } = candidate;
    const key = nameKey(title);
    return (
      isCoded(head) &&
      isEconomic(candidate, head) &&
      /财政拨款基本支出/u.test(key) &&
      !/一般公共预算/u.test(key)
    );
  },
  read: (candidate, head) => readCodedTable(candidate, head, "economic", spentOn),
};
