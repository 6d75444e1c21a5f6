import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable } from "./codedTable.ts";
import { fundMeasure } from "./fundMeasure.ts";
import type { Recogniser } from "./recogniser.ts";

/** 国有资本经营预算财政拨款支出表: functional codes, state capital only; often printed empty. */
export const stateCapital: Recogniser = {
  kind: "state-capital",
  recognises({ title }, head) {
    const key = nameKey(title);
    return isCoded(head) && /国有资本经营/u.test(key) && !/三公/u.test(key);
  },
  read: (candidate, head) => readCodedTable(candidate, head, "functional", fundMeasure, "state-capital"),
};
