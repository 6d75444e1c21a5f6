import type { ChangeBar, ChangeSplit, ChangeWhole } from "../core/analysis/changeBreakdown.ts";
import type { CodeNote } from "../core/analysis/codeJoins.ts";
import type { StatedChange } from "../core/budget/statement.ts";
import { changeBarMessages } from "./changeBarMessages.ts";
import { changeSentenceMessages, type ChangeSentenceMessages } from "./changeSentenceMessages.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the change view; why two years do not compare stands in changeBarMessages.ts. */
export interface ChangeViewMessages extends ChangeSentenceMessages {
  readonly by: string;
  readonly splits: Readonly<Record<ChangeSplit, string>>;
  readonly chart: string;
  readonly charts: Readonly<Record<"waterfall" | "slope", string>>;
  readonly wholes: Readonly<Record<ChangeWhole, string>>;
  /** Under the bar it explains: 原因：职能划转. */
  readonly pinned: (kinds: readonly string[]) => string;
  readonly chosen: (years: number) => string;
  readonly notHeld: (year: number) => string;
  readonly fromFile: (year: number) => string;
  readonly sameUnits: (count: number) => string;
  readonly otherFile: (year: number, phase: string) => string;
  readonly otherFileNote: string;
  readonly bars: Readonly<Record<ChangeBar, string>>;
  readonly pairNote: (
    bar: ChangeBar,
    years: readonly [number, number],
    units: readonly [number | null, number | null],
  ) => string | null;
  readonly codeNote: (note: CodeNote) => string;
  readonly title: (from: number, to: number, whole: string) => string;
  readonly dotted: string;
  readonly rest: string;
  /** The classes between which codes moved, 301、303. */
  readonly restMoved: (codes: readonly string[]) => string;
  readonly restNote: string;
  /** Lines that did not move are left out of the picture. */
  readonly still: (names: readonly string[]) => string;
  readonly reasonAbove: string;
  readonly noWay: (from: number) => string;
  readonly noWayNote: string;
  readonly noSteps: (split: string) => string;
  readonly picture: (from: string, to: string) => string;
  readonly years: string;
  readonly yearsNote: string;
  readonly yearsPicture: (department: string, phase: string) => string;
  readonly mostSlopes: (shown: number, all: number) => string;
  /** Over the picture of one phase: 预算：支出合计. */
  readonly panel: (phase: string, whole: string) => string;
  readonly alone: string;
  readonly gap: (bar: ChangeBar) => string | null;
  readonly table: string;
  readonly tableNote: string;
  readonly sortedNote: string;
  readonly item: string;
  readonly base: string;
  readonly bases: Readonly<Record<"computed" | "stated" | "derived" | "unknown", string>>;
  /** The prose's own base is what the document of the year before prints. */
  readonly sameAsFile: (base: string) => string;
  readonly delta: string;
  readonly rateHead: string;
  readonly stated: string;
  readonly statedBase: string;
  readonly otherNow: string;
  readonly baseKinds: Readonly<Record<StatedChange["base"]["kind"], string>>;
  readonly statedRate: (percent: string, direction: StatedChange["direction"]) => string;
  readonly reason: string;
  readonly reasonNote: string;
  readonly notListed: string;
  readonly notWritten: string;
  readonly unexplained: string;
  readonly unexplainedNote: (count: number) => string;
  readonly threshold: (unit: string) => string;
  readonly thresholdBad: string;
  readonly noneUnexplained: string;
  readonly source: (documents: readonly string[]) => string;
}

export const changeViewMessages = {
  zh: {
    ...changeBarMessages.zh,
    ...changeSentenceMessages.zh,
    by: "分解",
    splits: { function: "功能分类", kind: "基本/项目", economic: "经济分类", "three-public": "“三公”" },
    chart: "图形",
    charts: { waterfall: "瀑布图", slope: "历年" },
    wholes: {
      total: "支出合计",
      appropriation: "财政拨款支出",
      basic: "一般公共预算基本支出",
      "three-public": "“三公”经费",
    },
    pinned: (kinds) => `原因：${kinds.join("、")}`,
    chosen: (years) => `未指定机构，先看收录年份最多的一个（${String(years)}年）`,
    notHeld: (year) => `${String(year)}年文件未收录，上年数由本年数与原文所写增减额推算`,
    fromFile: (year) => `${String(year)}年数取自该年文件，增减额由两年相减`,
    sameUnits: (count) => `两年都汇总${String(count)}个单位`,
    otherFile: (year, phase) => `${String(year)}年只收录了${phase}：`,
    otherFileNote: "，阶段不同，不作增减",
    title: (from, to, whole) => `从${String(from)}年到${String(to)}年：${whole}`,
    dotted: "虚线框＝推算。",
    rest: "未分解",
    restMoved: (codes) => `${codes.join("、")}之间有科目移动`,
    restNote: "斜线＝各步没有说明的部分。",
    still: (names) => `持平的${String(names.length)}项未画：${names.join("、")}。`,
    reasonAbove: "上级写有的原因",
    noWay: (from) => `画不出从${String(from)}年来的变化`,
    noWayNote: "上年同口径的数没有收录，原文也没有写出增减额。两年各有的数列在下表。",
    noSteps: (split) => `文件没有按“${split}”写出增减，上年文件也未收录；图中只有一步。`,
    picture: (from, to) => `瀑布图：从${from}到${to}，数同下表`,
    years: "历年",
    yearsNote: "从0起；空心＝推算；两年不可比时不连线。预算与决算分列。",
    yearsPicture: (department, phase) => `折线图：${department}历年${phase}，数同下表`,
    mostSlopes: (shown, all) => `图中画最大的${String(shown)}条，共${String(all)}条，全部在表中。`,
    panel: (phase, whole) => `${phase}：${whole}`,
    alone: "只有一年，没有可连的线；数见下表。",
    table: "逐行变化",
    tableNote: "增减率由两数算出；基数为0、空白或口径不同时不算，写明原因。",
    sortedNote: "排序时只列最细一级。",
    item: "项目",
    base: "基数",
    bases: { computed: "上年文件", stated: "原文", derived: "推算", unknown: "未知" },
    sameAsFile: (base) => `${base}＝上年文件`,
    delta: "增减额",
    rateHead: "增减率",
    stated: "原文所写",
    statedBase: "基数",
    otherNow: "基数相符，原文本年数与表不同",
    baseKinds: {
      budget: "预算数",
      executed: "执行数",
      final: "决算数",
      adjusted: "调整预算数",
      unstated: "口径未写明",
    },
    statedRate: (percent, direction) =>
      `${direction === "decrease" ? "下降" : direction === "increase" ? "上升" : ""}${percent}%`,
    reason: "原因与科目变动",
    reasonNote: "原因的归类为本项目所加，原句见原文件。",
    notListed: "未列",
    notWritten: "原文未写",
    unexplained: "变化较大而原文没有写原因",
    unexplainedNote: (count) => `${String(count)}项。只列最细一级；增加和减少都算。`,
    threshold: (unit) => `变化不小于（${unit}）`,
    thresholdBad: "请填写一个数，最多两位小数。",
    noneUnexplained: "没有这样的项目。",
    source: (documents) => documents.join("；"),
  },
  en: {
    ...changeBarMessages.en,
    ...changeSentenceMessages.en,
    by: "Split by",
    splits: {
      function: "Function",
      kind: "Kind",
      economic: "Economic",
      "three-public": "Three public",
    },
    chart: "Chart",
    charts: { waterfall: "Waterfall", slope: "All years" },
    wholes: {
      total: "Total expenditure",
      appropriation: "Expenditure from appropriations",
      basic: "Basic expenditure, general public budget",
      "three-public": "Three public expenses",
    },
    pinned: (kinds) => `Reason: ${kinds.join(", ")}`,
    chosen: (years) => `No body named: the one with the most years on file (${String(years)})`,
    notHeld: (year) =>
      `The ${String(year)} file is not held: that year is derived from this year's figure and the stated change`,
    fromFile: (year) => `${String(year)} is taken from that year's own file; changes are computed`,
    sameUnits: (count) => `Both years consolidate ${counted(count, "unit")}`,
    otherFile: (year, phase) => `Of ${String(year)} only the ${phase} are held: `,
    otherFileNote: "; another phase, so no change is computed",
    title: (from, to, whole) => `From ${String(from)} to ${String(to)}: ${whole}`,
    dotted: "Dotted outline = derived.",
    rest: "Not split",
    restMoved: (codes) => `${codes.join(", ")}: codes moved`,
    restNote: "Hatched = what the steps do not explain.",
    still: (names) => ` Unchanged and not drawn: ${names.join(", ")}.`,
    reasonAbove: "Reason stated above it",
    noWay: (from) => `The change from ${String(from)} cannot be drawn`,
    noWayNote:
      "No figure of the year before on the same basis is held, and the text states no change. What each year has is in the table below.",
    noSteps: (split) =>
      `The document states no change by ${split.toLowerCase()}, and last year's file is not held: there is a single step.`,
    picture: (from, to) => `Waterfall from ${from} to ${to}; the figures are in the table below`,
    years: "All years",
    yearsNote:
      "From zero; hollow = derived; no line where two years do not compare. Budgets and final accounts apart.",
    yearsPicture: (department, phase) => `Lines: ${department}, ${phase}; the figures are in the table below`,
    mostSlopes: (shown, all) =>
      `The ${String(shown)} largest of ${counted(all, "line")} ${shown === 1 ? "is" : "are"} drawn; all are in the table.`,
    panel: (phase, whole) => `${whole}, ${phase}`,
    alone: "A single year: there is no line to draw; the figures are in the table.",
    table: "Line by line",
    tableNote:
      "Rates are computed from two figures; none from a base that is zero, blank or not comparable: the reason stands there.",
    sortedNote: "Sorted: only the innermost lines.",
    item: "Item",
    base: "Base",
    bases: { computed: "last file", stated: "text", derived: "derived", unknown: "unknown" },
    sameAsFile: (base) => `${base} = last file`,
    delta: "Change",
    rateHead: "Rate",
    stated: "As stated",
    statedBase: "base",
    otherNow: "base agrees; the text gives this year another amount",
    baseKinds: {
      budget: "budget",
      executed: "executed",
      final: "final",
      adjusted: "adjusted",
      unstated: "basis not stated",
    },
    statedRate: (percent, direction) =>
      `${direction === "decrease" ? "down " : direction === "increase" ? "up " : ""}${percent}%`,
    reason: "Reason, moved codes",
    reasonNote: "Reason classes are this project's; the words are in the document.",
    notListed: "not listed",
    notWritten: "not written",
    unexplained: "Large changes without a stated reason",
    unexplainedNote: (count) =>
      `${String(count)} ${count === 1 ? "item" : "items"}. Innermost lines only; increases and decreases alike.`,
    threshold: (unit) => `Change of at least (${unit})`,
    thresholdBad: "Please give a number with two decimals at most.",
    noneUnexplained: "There are none.",
    source: (documents) => documents.join("; "),
  },
} satisfies Localized<ChangeViewMessages>;
