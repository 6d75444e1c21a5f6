import { nameKey } from "../../core/text/chinese.ts";
import { headKey } from "./columns.ts";
import { readNamedRows } from "./namedRows.ts";
import type { Recogniser } from "./recogniser.ts";
import { bodyRows, textAt } from "./rows.ts";

/** 固定资产占用情况表: kinds of assets with quantity and value on a day. */
export const assets: Recogniser = {
  kind: "assets",
  recognises({ title }, head) {
    const heads = head.columns.map(headKey).join("|");
    return /资产/u.test(nameKey(title)) && /数量/u.test(heads) && /价值|金额|账面/u.test(heads);
  },
  read(candidate, head) {
    const columns = head.columns.map((column) => {
      if (/价值|金额|账面/u.test(headKey(column))) {
        return { ...column, role: "amount" as const, measure: "fixed-assets" as const };
      }
      return column.role === "amount" ? { ...column, role: "text" as const } : column;
    });
    const amounts = columns.filter(({ role }) => role === "amount");
    const name = columns.find(({ role }) => role === "name");
    const read = readNamedRows(candidate, bodyRows(candidate, head), amounts, (row) => {
      const label = textAt(row, name);
      const isTotal = /资产总额|^合计$/u.test(nameKey(label));
      return {
        name: label,
        level: isTotal ? 0 : /^其中/u.test(label) ? 2 : 1,
        role: isTotal ? "total" : "item",
      };
    });
    return { columns, ...read };
  },
};
