import { cellTerm, type Term } from "../operand.ts";
import type { AssetLine } from "../../budget/procurement.ts";
import { subject, type Rule, type RuleContext } from "../rule.ts";

/** 房屋 + 车辆 + 设备 + 其他 = 资产总额; lines of 其中 are inside their part and not added. */
export const assetsAddUp: Rule = {
  id: "assets-add-up",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.assets.some(({ role }) => role === "total"),
  comparisons: (context) => {
    const { assets } = context.disclosure;
    const total = assets.find(({ role }) => role === "total");
    const parts = assets.filter(({ role }) => role === "part");
    if (total === undefined || parts.length === 0) return [];
    const about = subject({ table: total.cells.value.table, name: total.item, measure: "fixed-assets" });
    const key = total.cells.value.table;
    return [
      { key, subject: about, parts: parts.map((part) => term(context, part)), whole: term(context, total) },
    ];
  },
};

function term({ disclosure }: RuleContext, asset: AssetLine): Term {
  const cell = cellTerm(disclosure, asset.cells.value, asset.value, asset.item);
  return { ...cell, measure: "fixed-assets" };
}
