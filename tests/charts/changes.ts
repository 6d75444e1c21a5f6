import type { Change, ChangeRow } from "../../src/core/analysis/change.ts";
import type { Figure } from "../../src/core/budget/figure.ts";
import type { ReasonKind, SpendingMeasure } from "../../src/core/budget/vocabulary.ts";
import { fen } from "../../src/core/money/fen.ts";
import type { WaterfallWords } from "../../src/charts/waterfallLayout.ts";
import { formatAmount, formatSigned } from "../../src/core/money/formatAmount.ts";
import { blank, stated } from "./spending.ts";

function known(amount: number | null, state: Figure["state"] = "stated"): Figure {
  return amount === null ? blank : { ...stated(fen(amount)), state };
}

/** A row of a change in fen; the prior year derived, as where only the change is stated. */
export function row(
  measure: SpendingMeasure,
  now: number | null,
  delta: number | null,
  prior: number | null,
  reasonKinds: readonly ReasonKind[] = [],
): ChangeRow {
  return {
    measure,
    code: null,
    now: known(now),
    delta: known(delta),
    prior: known(prior, "derived"),
    base: "derived",
    percent: null,
    statedDelta: null,
    statedPercent: null,
    reasonKinds,
    reason: null,
  };
}

export function changeOf(...rows: readonly ChangeRow[]): Change {
  return { baseYear: 2022, rows, addsUp: null };
}

/** 平乡县人民政府办公室 2023: 1,140.33 万元, 261.88 less; basic 52.20 more, project 314.08 less. */
export const pingxiang = changeOf(
  row("total", 1140330000, -261880000, 1402210000),
  row("basic", 653820000, 52200000, 601620000, ["pay-policy"]),
  row("project", 486510000, -314080000, 800590000, ["functions-transferred"]),
);

export const words: WaterfallWords = {
  chart: "从2022年到2023年",
  amount: (amount) => formatAmount(amount, "wan"),
  signed: (delta) => formatSigned(delta, "wan"),
  tick: (amount) => formatAmount(amount, "wan", { digits: 0 }),
  prior: ["2022年预算", "推算"],
  now: ["2023年预算", "原文写明"],
  part: (measure) => (measure === "basic" ? "基本支出" : "项目支出"),
  step: (each) => {
    if (each === null) return ["未分解", null];
    const reasons = each.reasonKinds.map((kind) => (kind === "pay-policy" ? "工资政策调整" : "职能划转"));
    return [
      each.measure === "basic" ? "基本支出" : "项目支出",
      reasons.length > 0 ? `原因：${reasons.join("、")}` : null,
    ];
  },
};
