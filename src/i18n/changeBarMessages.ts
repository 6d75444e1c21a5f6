import type { ChangeBar } from "../core/analysis/changeBreakdown.ts";
import type { CodeNote } from "../core/analysis/codeJoins.ts";
import type { Localized } from "./language.ts";

/** Why two years make no percentage, and what the classification's changes did to a line. */
interface ChangeBarMessages {
  /** In a cell in place of a rate. */
  readonly bars: Readonly<Record<ChangeBar, string>>;
  /** Of the two documents as wholes; null where each line says it for itself. */
  readonly pairNote: (
    bar: ChangeBar,
    years: readonly [number, number],
    units: readonly [number | null, number | null],
  ) => string | null;
  readonly codeNote: (note: CodeNote) => string;
  /** Between two years of a chart that are not linked. */
  readonly gap: (bar: ChangeBar) => string | null;
}

const zhBars: Readonly<Record<ChangeBar, string>> = {
  units: "范围变动",
  scope: "范围不同",
  phase: "阶段不同",
  money: "资金口径不同",
  code: "科目变动",
  name: "名称不同",
  basis: "基数口径不同",
  blank: "一年空白",
  "zero-base": "基数为0",
  "negative-base": "基数为负",
};

export const changeBarMessages = {
  zh: {
    bars: zhBars,
    pairNote: (bar, [then, now], [few, many]) => {
      if (bar === "units")
        return `范围变动：${String(then)}年汇总${count(few)}个单位，${String(now)}年汇总${count(many)}个。两年各列其数，本页不算增减率；下面的增减额只是${String(now)}年文件自己写的。`;
      if (bar === "money")
        return `资金口径不同：一年的表列全部资金，一年只列财政拨款。两年各列其数，不作增减。`;
      if (bar === "scope" || bar === "phase") return `${zhBars[bar]}，两年各列其数，不作增减。`;
      return null;
    },
    codeNote: ({ change, how, at }) => {
      const since = sinceZh(change.since);
      const level = at === "" ? "合计" : at;
      switch (how) {
        case "joined":
          return `${since}由${change.from.join("、")}改来，两年并为一行`;
        case "renamed":
          return `${since}更名，原名“${change.fromName}”`;
        case "parent":
          return `${since}${change.from.join("、")}改为${change.to.join("、")}，只在${level}比较`;
        case "moved":
          return `${since}有科目移出或移入（${change.from.join("、")}→${change.to.join("、")}），不单独比较`;
        case "broken":
          return change.to.length === 0 ? `${since}取消的科目，不比较` : `${since}新设的科目，不比较`;
      }
    },
    gap: (bar) => (bar === "zero-base" || bar === "blank" ? null : zhBars[bar]),
  },
  en: {
    bars: {
      units: "units changed",
      scope: "other scope",
      phase: "other phase",
      money: "other money",
      code: "code moved",
      name: "other name",
      basis: "other basis",
      blank: "one year blank",
      "zero-base": "base is 0",
      "negative-base": "base below 0",
    },
    pairNote: (bar, [then, now], [few, many]) => {
      if (bar === "units")
        return `The units changed: ${String(then)} consolidates ${count(few)}, ${String(now)} ${count(many)}. Both figures are shown and no rate is computed; the changes below are those the ${String(now)} document states itself.`;
      if (bar === "money")
        return "One year's table holds all money, the other's appropriations alone. Both figures are shown and no change is computed.";
      if (bar === "scope" || bar === "phase")
        return "The two documents differ in scope or phase. Both figures are shown and no change is computed.";
      return null;
    },
    codeNote: ({ change, how, at }) => {
      const since = sinceEn(change.since);
      const level = at === "" ? "the whole" : at;
      switch (how) {
        case "joined":
          return `was ${change.from.join(", ")} before ${since}; joined`;
        case "renamed":
          return `renamed in ${since}, before ${change.fromName}`;
        case "parent":
          return `${change.from.join(", ")} became ${change.to.join(", ")} in ${since}: compared at ${level} only`;
        case "moved":
          return `codes moved out or in in ${since} (${change.from.join(", ")} → ${change.to.join(", ")}): not compared alone`;
        case "broken":
          return change.to.length === 0
            ? `dropped in ${since}: not compared`
            : `new in ${since}: not compared`;
      }
    },
    gap: (bar) => (bar === "zero-base" || bar === "blank" ? null : enGap(bar)),
  },
} satisfies Localized<ChangeBarMessages>;

function enGap(bar: ChangeBar): string {
  return bar === "units" ? "units changed" : "not compared";
}

function count(units: number | null): string {
  return units === null ? "?" : String(units);
}

function sinceZh([first, last]: CodeNote["change"]["since"]): string {
  return first === last
    ? `${String(first)}年`
    : last - first === 1
      ? `${String(first)}、${String(last)}年`
      : `${String(first + 1)}年前后`;
}

function sinceEn([first, last]: CodeNote["change"]["since"]): string {
  return first === last
    ? String(first)
    : last - first === 1
      ? `${String(first)}–${String(last)}`
      : `about ${String(first + 1)}`;
}
