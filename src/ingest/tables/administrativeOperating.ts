import { nameKey } from "../../core/text/chinese.ts";
import { isCoded, readCodedTable, totalOr } from "./codedTable.ts";
import { threePublicMeasure } from "./measureWords.ts";
import type { Recogniser } from "./recogniser.ts";

/** 机关运行经费表: economic codes of what an organ runs on. */
export const administrativeOperating: Recogniser = {
  kind: "administrative-operating",
  recognises({ title }, head) {
    const key = nameKey(title);
    return isCoded(head) && /机关运行经费/u.test(key) && !/三公/u.test(key);
  },
  read: (candidate, head) =>
    readCodedTable(candidate, head, "economic", totalOr(threePublicMeasure, "administrative-operating")),
};
