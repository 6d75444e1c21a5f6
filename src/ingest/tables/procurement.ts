import type { Column } from "../../core/budget/disclosure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { headKey, lastHead } from "./columns.ts";
import { isSumWord, revenueMeasure } from "./measureWords.ts";
import { readNamedRows } from "./namedRows.ts";
import { isByClass, readByClass } from "./procurementByClass.ts";
import type { Recogniser } from "./recogniser.ts";
import { bodyRows, textAt } from "./rows.ts";

/** 政府采购预算表: items with quantity, price and amount by fund, under their project. */
export const procurement: Recogniser = {
  kind: "procurement",
  recognises({ title }, head) {
    const heads = head.columns.map(headKey).join("|");
    if (isByClass(title, head)) return true;
    return /数量/u.test(heads) && /单价|采购金额/u.test(heads) && /采购/u.test(nameKey(title) + heads);
  },
  read(candidate, head) {
    if (isByClass(candidate.title, head)) return readByClass(candidate, head);
    const columns = head.columns.map(meaningOf);
    const amounts = columns.filter(({ role }) => role === "amount");
    const item = columns.find((column) => /物品|品目|采购名称/u.test(headKey(column)));
    const project = columns.find((column) => /项目名称$/u.test(headKey(column)));
    const read = readNamedRows(candidate, bodyRows(candidate, head), amounts, (row) => {
      const first = row.texts.find((text) => text.trim() !== "")?.trim() ?? "";
      const named = isSumWord(first) ? first : textAt(row, item);
      const label = named || textAt(row, project);
      const key = nameKey(label);
      const isTotal = key === "合计" || key === "总计";
      return {
        name: label,
        level: isTotal ? 0 : /[小合]计$/u.test(key) ? 1 : 2,
        role: isTotal ? "total" : "item",
      };
    });
    return { columns, ...read };
  },
};

/** 预算资金 is the project's whole budget and repeated on each of its rows; only amounts are procurement. */
function meaningOf(column: Column): Column {
  const key = headKey(column);
  if (/单价/u.test(key)) return { ...column, role: "amount" };
  if (/预算资金$/u.test(key)) return { ...column, role: "amount", measure: "project-budget" };
  if (/采购金额/u.test(key)) return { ...column, role: "amount", measure: sourceOf(column) };
  return /中小微|小微企/u.test(key)
    ? { ...column, role: "amount", year: null }
    : { ...column, role: column.role === "ordinal" || column.role === "name" ? column.role : "text" };
}

/** The amount, or the part of it a source pays: a fund's is procurement too, other money has its own measure. */
function sourceOf(column: Column): Measure | null {
  const last = lastHead(column);
  if (column.fund !== null || isSumWord(last) || /采购金额/u.test(last)) return "procurement";
  return /结转|结余/u.test(last) ? "opening-balance" : revenueMeasure(last);
}
