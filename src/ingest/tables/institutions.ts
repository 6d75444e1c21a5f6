import { headKey } from "./columns.ts";
import type { Recogniser } from "./recogniser.ts";

const SAYS_MORE = /单位性质|经费保障|经费形式|单位规格/u;

/** 部门机构设置情况: the units of a department with nature, rank and funding; in final accounts their names alone. */
export const institutions: Recogniser = {
  kind: "institutions",
  recognises(_candidate, head) {
    const heads = head.columns.map(headKey);
    const isList = heads.every((each) => /^(?:序号|单位名称|备注)?$/u.test(each));
    return heads.some((each) => each.includes("单位名称")) && (isList || SAYS_MORE.test(heads.join("|")));
  },
  read: (_candidate, head) => ({
    columns: head.columns.map((column) => (column.role === "name" ? column : { ...column, role: "text" })),
    lines: [],
    unreadable: [],
  }),
};
