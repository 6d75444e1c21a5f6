import { nameKey } from "../../core/text/chinese.ts";
import { isTwoSided, readTwoSided } from "./twoSided.ts";
import type { Recogniser } from "./recogniser.ts";

/** 财政拨款收支总表: two halves like the summary, for appropriations only, the right one by fund. */
export const appropriation: Recogniser = {
  kind: "appropriation",
  recognises({ title }, head) {
    if (!isTwoSided(head)) return false;
    const byFund = new Set(head.columns.map(({ fund }) => fund).filter((fund) => fund !== null));
    return /财政拨款/u.test(nameKey(title)) || (title === "" && byFund.size > 1);
  },
  read: readTwoSided,
};
