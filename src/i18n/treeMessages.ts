import type { SpendingMeasure, TableKind } from "../core/budget/vocabulary.ts";
import { budgetTerms } from "./budgetTerms.ts";
import type { Localized } from "./language.ts";
import { treeSentenceEn, treeSentenceZh, type TreeFinding, type TreeSentencePart } from "./treeSentence.ts";

/** Words of the tree view: its sentence, map, table, selection and what stands in for a missing tree. */
export interface TreeMessages {
  readonly sentence: (finding: TreeFinding) => readonly TreeSentencePart[];
  /** 部门预算支出总表，全部资金. */
  readonly tableNote: (table: string, kind: TableKind) => string;
  readonly baseNotes: Readonly<
    Record<"computed" | "stated" | "derived" | "unknown", (year: number) => string>
  >;
  /** The whole that a measure's shares are of: 全部支出, 全部项目支出. */
  readonly whole: (measure: SpendingMeasure) => string;
  readonly path: string;
  /** 类 → 款: the levels that the chart shows. */
  readonly levels: (from: number, to: number) => string;
  readonly measure: string;
  readonly chart: string;
  readonly charts: Readonly<Record<"treemap" | "sunburst" | "icicle" | "table", string>>;
  /** Short words for a choice of few. */
  readonly measures: Readonly<Record<SpendingMeasure, string>>;
  readonly legend: Readonly<Record<"treemap" | "sunburst" | "icicle", (measure: string) => string>>;
  /** What the percentages in the chart are of. */
  readonly percentages: (measure: SpendingMeasure) => string;
  readonly foot: string;
  /** The two parts of a cell's foot in words, for an image without the page's key. */
  readonly footWords: string;
  readonly bars: (measure: SpendingMeasure) => string;
  readonly map: (name: string, measure: string) => string;
  readonly shareOfAll: (share: string, measure: SpendingMeasure) => string;
  readonly shareOf: (name: string, share: string) => string;
  readonly rest: (names: readonly string[], amount: string, share: string | null) => string;
  readonly restName: (count: number) => string;
  readonly beyond: (amount: string) => string;
  readonly withoutMeasure: (names: readonly string[], more: number, measure: string) => string;
  readonly grid: string;
  readonly code: string;
  readonly name: string;
  readonly ofParent: string;
  readonly ofTotal: (measure: SpendingMeasure) => string;
  readonly total: string;
  readonly fallback: string;
  readonly fallbackNote: string;
  readonly repaired: string;
  readonly conflict: string;
  readonly notes: TreeTableNotes;
  readonly announce: {
    readonly entered: (name: string, count: number, amount: string) => string;
    readonly sorted: (column: string, descending: boolean) => string;
  };
  readonly unknownNode: (code: string) => string;
  readonly unknownMeasure: (measure: string, shown: string) => string;
  readonly source: (document: string, table: string, place: string | null) => string;
  readonly pages: (first: number, last: number) => string;
  readonly checks: (counts: string) => string;
  readonly allChecks: string;
  readonly failedImage: string;
  /** Heads of the file's first columns, in their order. */
  readonly csv: Readonly<Record<"department" | "year" | "phase" | "table" | "unit", string>>;
}

export interface TreeTableNotes {
  readonly blanksNil: (parts: readonly string[]) => string;
  readonly blankColumns: (names: readonly string[]) => string;
  readonly rounded: (unit: string) => string;
  readonly english: string;
}

const measuresZh = { ...budgetTerms.zh.measures, total: "合计" };
const measuresEn = { ...budgetTerms.en.measures, total: "Total", basic: "Basic", project: "Project" };
const LEVELS_EN = ["", "class", "section", "item"];
const LEVELS_ZH = ["", "类", "款", "项"];

export const treeMessages = {
  zh: {
    sentence: treeSentenceZh,
    tableNote: (table, kind) => `${table}，${fundOf(kind, "zh")}`,
    baseNotes: {
      computed: (year) => `与${String(year)}年比较：两年范围相同，逐项相减`,
      stated: (year) => `${String(year)}年数为原文所写`,
      derived: (year) => `${String(year)}年文件未收录，${String(year)}年数由原文所写增减额推算`,
      unknown: (year) => `原文没有写明与${String(year)}年相比的数额`,
    },
    whole: (measure) => (measure === "total" ? "全部支出" : `全部${measuresZh[measure]}`),
    path: "所在位置",
    levels: (from, to) =>
      from === to ? (LEVELS_ZH[from] ?? "") : `${LEVELS_ZH[from] ?? ""} → ${LEVELS_ZH[to] ?? ""}`,
    measure: "计量",
    chart: "图形",
    charts: { treemap: "矩形树图", sunburst: "旭日图", icicle: "冰柱图", table: "只看表" },
    measures: measuresZh,
    legend: {
      treemap: (measure) => `格子面积＝${measure}`,
      sunburst: (measure) => `角度＝${measure}`,
      icicle: (measure) => `高度＝${measure}`,
    },
    percentages: (measure) => `百分比＝占${wholeZh(measure)}`,
    foot: "每格下缘：",
    footWords: "每格下缘：深色＝基本支出，灰色＝项目支出",
    bars: (measure) => `条长＝占${wholeZh(measure)}，自0起，满格100%`,
    map: (name, measure) => `${name}，按${measure}`,
    shareOfAll: (share, measure) => `占${wholeZh(measure)}${share}`,
    shareOf: (name, share) => `占${name}${share}`,
    rest: (names, amount, share) =>
      names.length === 1
        ? `${names.join("")} ${amount}${share === null ? "" : `，占${share}`}`
        : `其余${String(names.length)}项（${names.join("、")}）${amount}${share === null ? "" : `，占${share}`}`,
    restName: (count) => `其余${String(count)}项`,
    beyond: (amount) => `未列明 ${amount}`,
    withoutMeasure: (names, more, measure) =>
      `没有写明${measure}、不占面积：${names.join("、")}${more > 0 ? `等${String(names.length + more)}项` : ""}。`,
    grid: "按功能分类的支出",
    code: "代码",
    name: "科目",
    ofParent: "占上级",
    ofTotal: (measure) => `占${wholeZh(measure)}`,
    total: "合计",
    fallback: "参考名",
    fallbackNote: "参考名：本文件没有印这个科目的名称，取自功能分类科目表。",
    repaired: "原文代码缺位，按上级补全",
    conflict: "原文代码与名称不符，两者照录",
    notes: {
      blanksNil: (parts) => `按原文数，每行 ${parts.join("＋")}＝合计 都成立，故空白处无差额。`,
      blankColumns: (names) => `${names.join("、")}：原文整列空白，不列。`,
      rounded: (unit) => `此处按${unit}四舍五入，点金额看精确值与原表。`,
      english: "",
    },
    announce: {
      entered: (name, count, amount) => `进入 ${name}，${String(count)}项，${amount}`,
      sorted: (column, descending) => `按${column}${descending ? "从大到小" : "从小到大"}排列，同级之间`,
    },
    unknownNode: (code) => `本表没有代码${code}，显示全部支出。`,
    unknownMeasure: (measure, shown) => `本表没有写明${measure}，显示${shown}。`,
    source: (document, table, place) => `《${document}》，“${table}”${place === null ? "" : `，${place}`}`,
    pages: (first, last) =>
      first === last ? `第${String(first)}页` : `第${String(first)}–${String(last)}页`,
    checks: (counts) => `本表可核对的数：${counts}。`,
    allChecks: "看全部核对",
    failedImage: "图没有存成，请重试",
    csv: { department: "部门", year: "年度", phase: "阶段", table: "表", unit: "单位" },
  },
  en: {
    sentence: treeSentenceEn,
    tableNote: (_table, kind) => `${budgetTerms.en.tables[kind]} table, ${fundOf(kind, "en")}`,
    baseNotes: {
      computed: (year) => `Compared with ${String(year)}: same scope in both years`,
      stated: (year) => `The ${String(year)} figure is stated in the document`,
      derived: (year) =>
        `The ${String(year)} document is not on file; its figure is derived from the change the document states`,
      unknown: (year) => `The document does not state the change from ${String(year)} as an amount`,
    },
    whole: (measure) =>
      measure === "total" ? "All spending" : `All ${budgetTerms.en.measures[measure].toLowerCase()}`,
    path: "Where you are",
    levels: (from, to) =>
      from === to ? (LEVELS_EN[from] ?? "") : `${LEVELS_EN[from] ?? ""} → ${LEVELS_EN[to] ?? ""}`,
    measure: "Measure",
    chart: "Chart",
    charts: { treemap: "Treemap", sunburst: "Sunburst", icicle: "Icicle", table: "Table only" },
    measures: measuresEn,
    legend: {
      treemap: (measure) => `Area = ${measure.toLowerCase()}`,
      sunburst: (measure) => `Angle = ${measure.toLowerCase()}`,
      icicle: (measure) => `Height = ${measure.toLowerCase()}`,
    },
    percentages: (measure) => `% = share of ${wholeEn(measure)}`,
    foot: "Foot of each cell:",
    footWords: "foot of each cell: dark = basic, grey = project",
    bars: (measure) => `Bar = share of ${wholeEn(measure)}, from 0 to 100%`,
    map: (name, measure) => `${name}, by ${measure.toLowerCase()}`,
    shareOfAll: (share, measure) => `${share} of ${wholeEn(measure)}`,
    shareOf: (name, share) => `${share} of ${name}`,
    rest: (names, amount, share) =>
      names.length === 1
        ? `${names.join("")} ${amount}${share === null ? "" : ` · ${share}`}`
        : `${String(names.length)} more (${names.join(", ")}) ${amount}${share === null ? "" : ` · ${share}`}`,
    restName: (count) => `${String(count)} more`,
    beyond: (amount) => `not itemised ${amount}`,
    withoutMeasure: (names, more, measure) =>
      `No amount of ${measure.toLowerCase()} stated, so no area: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`,
    grid: "Spending by function",
    code: "Code",
    name: "Function",
    ofParent: "Of parent",
    ofTotal: (measure) =>
      measure === "total" ? "Share of total" : `Share of ${measuresEn[measure].toLowerCase()}`,
    total: "Total",
    fallback: "reference name",
    fallbackNote:
      "Reference name: the document prints no name for this line; it is taken from the list of functions.",
    repaired: "Digits missing in the printed code, completed from the level above",
    conflict: "Printed code and name disagree; both are kept",
    notes: {
      blanksNil: (parts) =>
        `As printed, in every line ${parts.map((part) => part.toLowerCase()).join(" + ")} = total holds, so the blanks leave no gap.`,
      blankColumns: (names) =>
        `Blank from top to bottom in the source and left out here: ${names.join(", ")}.`,
      rounded: (unit) =>
        `Rounded here in ${unit}; select an amount for the exact figure and the printed table.`,
      english: "English class names come from the glossary; sections and items stay as printed.",
    },
    announce: {
      entered: (name, count, amount) =>
        `Entered ${name}, ${String(count)} ${count === 1 ? "line" : "lines"}, ${amount}`,
      sorted: (column, descending) =>
        `Sorted by ${column}, ${descending ? "largest" : "smallest"} first, among siblings`,
    },
    unknownNode: (code) => `This table has no code ${code}; all spending is shown.`,
    unknownMeasure: (measure, shown) => `This table states no ${measure}; ${shown} is shown.`,
    source: (document, table, place) => `${document}, ${table}${place === null ? "" : `, ${place}`}`,
    pages: (first, last) => (first === last ? `p. ${String(first)}` : `pp. ${String(first)}–${String(last)}`),
    checks: (counts) => `Figures of this table that can be checked: ${counts}.`,
    allChecks: "All checks",
    failedImage: "The picture was not saved; try again",
    csv: { department: "Department", year: "Year", phase: "Phase", table: "Table", unit: "Unit" },
  },
} satisfies Localized<TreeMessages>;

/** What a share is of, as a sentence says it. */
function wholeZh(measure: SpendingMeasure): string {
  return measure === "total" ? "总支出" : measuresZh[measure];
}

function wholeEn(measure: SpendingMeasure): string {
  return measure === "total" ? "all spending" : budgetTerms.en.measures[measure].toLowerCase();
}

function fundOf(kind: TableKind, language: "zh" | "en"): string {
  const terms = budgetTerms[language];
  if (kind === "general-budget") return terms.funds.general;
  return kind === "appropriation-function" ? terms.measures.appropriation : terms.allFunds;
}
