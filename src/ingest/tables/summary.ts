import { nameKey } from "../../core/text/chinese.ts";
import { isTwoSided, readTwoSided } from "./twoSided.ts";
import type { Recogniser } from "./recogniser.ts";

/** 收支总表: revenue items on one half, functional classes on the other, all money together. */
export const summary: Recogniser = {
  kind: "summary",
  recognises({ title }, head) {
    return isTwoSided(head) && !/财政拨款/u.test(nameKey(title));
  },
  read: readTwoSided,
};
