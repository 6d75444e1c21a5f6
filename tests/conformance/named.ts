/**
 * Typed figures that ingest does not repeat, with what the document prints: nothing is different
 * without being named here.
 */
export const NAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "putuo-wanli-2024-budget": {
    "住房保障支出（类）住房改革支出（款）住房公积金（项）":
      "the item names 350.35 first and 352.67 as 预算安排; the 0.53% stands behind 352.67",
  },
  "putuo-caizhengju-2024-final": {
    社会保障和就业支出: "收入支出决算总表 prints 326.71; the 326.72 typed stands in 支出决算表",
  },
};
