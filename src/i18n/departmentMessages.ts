import type { FigureState } from "../core/budget/figure.ts";
import type { ReasonKind } from "../core/budget/vocabulary.ts";
import type { Direction } from "./changeMessages.ts";
import { departmentAnnexMessages, type DepartmentAnnexMessages } from "./departmentAnnexMessages.ts";
import { departmentFindingMessages, type DepartmentFindingMessages } from "./departmentFindingMessages.ts";
import {
  departmentTableMessages,
  reasonWords,
  type DepartmentTableMessages,
} from "./departmentTableMessages.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the department view: its sentence, its headline figures, its change; the other parts have files of their own. */
export interface DepartmentMessages
  extends DepartmentTableMessages, DepartmentAnnexMessages, DepartmentFindingMessages {
  /** 平乡县人民政府办公室2023年预算: the figure follows. */
  readonly lead: (department: string, year: number, phase: string) => string;
  /** ，较2022年: verb and figure follow. */
  readonly against: (year: number) => string;
  readonly unchanged: (year: number) => string;
  readonly rate: (direction: Direction, percent: string) => string;
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  readonly reason: (kinds: readonly ReasonKind[]) => string;
  /** 原因归类：工资政策调整, under the bar it explains. */
  readonly reasonUnder: (kinds: readonly ReasonKind[]) => string;
  readonly bodyNote: (code: string | null, region: string, regionCode: string) => string;
  readonly units: (count: number, names: readonly string[]) => string;
  readonly spending: string;
  readonly headline: {
    readonly label: string;
    readonly allGeneral: string;
    readonly allAppropriation: string;
    readonly appropriation: string;
    readonly revenueAgrees: string;
    readonly personnel: string;
    readonly publicOperating: string;
    readonly projects: (count: number) => string;
    /** With 推算 where the whole is derived. */
    readonly ofAppropriation: (percent: string, whole: FigureState) => string;
    readonly perVehicle: string;
  };
  readonly contents: string;
  readonly change: {
    readonly short: string;
    readonly title: (from: number, to: number) => string;
    readonly derivedNote: (from: number) => string;
    readonly loadedNote: (from: number) => string;
    readonly statedNote: (from: number) => string;
    readonly twin: string;
    readonly twinNote: string;
    readonly item: string;
    readonly delta: string;
    readonly rate: string;
    readonly ofWhich: (item: string) => string;
    readonly notWritten: string;
    /** 原文: over changes the text itself words. */
    readonly written: string;
    readonly addsUp: string;
    readonly doesNotAddUp: string;
    readonly reasons: string;
    /** 项目支出为职能划转. */
    readonly attributed: (item: string, kinds: readonly ReasonKind[]) => string;
    readonly rest: string;
    readonly chart: (from: string, to: string) => string;
    readonly unknown: string;
    readonly unknownNote: string;
    readonly yearBudget: (year: number, phase: string) => string;
  };
}

export const departmentMessages = {
  zh: {
    ...departmentTableMessages.zh,
    ...departmentAnnexMessages.zh,
    ...departmentFindingMessages.zh,
    lead: (department, year, phase) => `${department}${String(year)}年${phase}`,
    against: (year) => `，较${String(year)}年`,
    unchanged: (year) => `，与${String(year)}年持平`,
    rate: (direction, percent) => `，${direction === "increase" ? "上升" : "下降"}${percent}%`,
    colon: "：",
    semicolon: "；",
    comma: "，",
    stop: "。",
    open: "（",
    close: "）",
    reason: (kinds) => `，${reasonWords(kinds, "zh")}`,
    reasonUnder: (kinds) => reasonWords(kinds, "zh"),
    bodyNote: (code, region, regionCode) =>
      `${code === null ? "" : `部门代码${code}，`}${region}（${regionCode}）`,
    units: (count, names) => `汇总${String(count)}个单位${names.length === 0 ? "" : `：${names.join("、")}`}`,
    spending: "本年支出",
    headline: {
      label: "主要数字",
      allGeneral: "全部为一般公共预算拨款",
      allAppropriation: "全部为财政拨款",
      appropriation: "其中财政拨款",
      revenueAgrees: "收入＝支出",
      personnel: "人员",
      publicOperating: "公用",
      projects: (count) => `${String(count)}个项目有绩效目标`,
      ofAppropriation: (percent, whole) => `占财政拨款支出${whole === "derived" ? "（推算）" : ""}${percent}`,
      perVehicle: "每辆车运行",
    },
    contents: "本页各部分",
    change: {
      short: "变化",
      title: (from, to) => `变化：从${String(from)}年到${String(to)}年`,
      derivedNote: (from) =>
        `虚点线＝推算：${String(from)}年数由本年数减去原文所写增减额得出，${String(from)}年文件未收录。`,
      loadedNote: (from) => `${String(from)}年数取自该年已收录的文件，增减额由两年相减。`,
      statedNote: (from) => `${String(from)}年数取自本文件的文字说明。`,
      twin: "同一数据",
      twinNote: "增减额为原文所写；增减率由两数算出。",
      item: "项目",
      delta: "增减额",
      rate: "增减率",
      ofWhich: (item) => `其中：${item}`,
      notWritten: "原文未写",
      written: "原文",
      addsUp: "三个增减额相合。",
      doesNotAddUp: "三个增减额不相合。",
      reasons: "原因（归类为本项目所加，原句见原文件）：",
      attributed: (item, kinds) => `${item}${reasonWords(kinds, "zh")}`,
      rest: "其余",
      chart: (from, to) => `瀑布图：从${from}到${to}，数同旁边的表`,
      unknown: "本文件没有写支出合计比上年增减多少",
      unknownNote: "上年文件也未收录，因此不显示增减。",
      yearBudget: (year, phase) => `${String(year)}年${phase}`,
    },
  },
  en: {
    ...departmentTableMessages.en,
    ...departmentAnnexMessages.en,
    ...departmentFindingMessages.en,
    lead: (department, year, phase) => `${department} ${String(year)} ${phase} `,
    against: (year) => `, compared with ${String(year)}`,
    unchanged: (year) => `, the same as in ${String(year)}`,
    rate: (_direction, percent) => ` (${percent}%)`,
    colon: ": ",
    semicolon: "; ",
    comma: ", ",
    stop: ".",
    open: " (",
    close: ")",
    reason: (kinds) => ` (${reasonWords(kinds, "en")})`,
    reasonUnder: (kinds) => reasonWords(kinds, "en"),
    bodyNote: (code, region, regionCode) =>
      `${code === null ? "" : `Department code ${code}, `}${region} (${regionCode})`,
    units: (count, names) =>
      `Consolidates ${String(count)} ${count === 1 ? "unit" : "units"}${names.length === 0 ? "" : `: ${names.join(", ")}`}`,
    spending: "Expenditure this year",
    headline: {
      label: "Main figures",
      allGeneral: "All from the general public budget",
      allAppropriation: "All from fiscal appropriation",
      appropriation: "of which fiscal appropriation",
      revenueAgrees: "revenue = expenditure",
      personnel: "personnel",
      publicOperating: "operating",
      projects: (count) => `${counted(count, "project")} with targets`,
      ofAppropriation: (percent, whole) =>
        `${percent} of appropriation${whole === "derived" ? " (derived)" : ""}`,
      perVehicle: "running cost per vehicle",
    },
    contents: "On this page",
    change: {
      short: "Change",
      title: (from, to) => `Change from ${String(from)} to ${String(to)}`,
      derivedNote: (from) =>
        `Dotted = derived: ${String(from)} is this year's figure less the change stated in the text; the ${String(from)} file is not held.`,
      loadedNote: (from) => `${String(from)} is taken from that year's own file, and the change is computed.`,
      statedNote: (from) => `${String(from)} is taken from this file's narrative.`,
      twin: "The same as a table",
      twinNote: "The change is as stated in the text; its rate is computed from two figures.",
      item: "Item",
      delta: "Change",
      rate: "Rate",
      ofWhich: (item) => `of which ${item.toLowerCase()}`,
      notWritten: "not written",
      written: "as stated",
      addsUp: "the three stated changes agree.",
      doesNotAddUp: "the three stated changes do not add up.",
      reasons: "Reasons (the classes are this project's; the words are in the document): ",
      attributed: (item, kinds) => `${item.toLowerCase()}: ${reasonWords(kinds, "en")}`,
      rest: "Not explained",
      chart: (from, to) => `Waterfall from ${from} to ${to}; the figures are in the table beside it`,
      unknown: "This file does not say how its total expenditure changed on the year before",
      unknownNote: "Last year's file is not held either, so no change is shown.",
      yearBudget: (year, phase) => `${String(year)} ${phase}`,
    },
  },
} satisfies Localized<DepartmentMessages>;
