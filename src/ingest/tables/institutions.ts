import { headKey } from "./columns.ts";
import type { Recogniser } from "./recogniser.ts";

/** 部门机构设置情况: the units of a department with nature, rank and funding. */
export const institutions: Recogniser = {
  kind: "institutions",
  recognises(_candidate, head) {
    const heads = head.columns.map(headKey).join("|");
    return /单位名称/u.test(heads) && /单位性质|经费保障|经费形式|单位规格/u.test(heads);
  },
  read: (_candidate, head) => ({
    columns: head.columns.map((column) => (column.role === "name" ? column : { ...column, role: "text" })),
    lines: [],
    unreadable: [],
  }),
};
