import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable } from "./codedTable.ts";
import { fundMeasure } from "./fundMeasure.ts";
import type { Recogniser } from "./recogniser.ts";

/** 政府性基金预算财政拨款支出表: functional codes, government funds only; often printed empty. */
export const governmentFund: Recogniser = {
  kind: "government-fund",
  recognises({ title }, head) {
    const key = nameKey(title);
    return isCoded(head) && /政府性?基金/u.test(key) && !/三公/u.test(key);
  },
  read: (candidate, head) => readCodedTable(candidate, head, "functional", fundMeasure, "government-fund"),
};
