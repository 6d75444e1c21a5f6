import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable, spentOn } from "./codedTable.ts";
import type { Recogniser } from "./recogniser.ts";

/** 财政拨款支出表: functional codes, all appropriations together, as Jiangsu prints it. */
export const appropriationFunction: Recogniser = {
  kind: "appropriation-function",
  recognises({ title }, head) {
    const key = nameKey(title);
    return (
      isCoded(head) && /财政拨款支出/u.test(key) && !/一般公共预算|基金|国有资本|基本支出|三公/u.test(key)
    );
  },
  read: (candidate, head) => readCodedTable(candidate, head, "functional", spentOn),
};
