import type { Place } from "../core/budget/source.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the evidence dialog. */
export interface EvidenceMessages {
  readonly title: string;
  /** 页面显示…（四舍五入）；精确值…。 */
  readonly shown: (rounded: string, exact: string) => string;
  readonly exact: (exact: string) => string;
  readonly state: (state: string) => string;
  readonly printedTable: string;
  readonly legend: string;
  readonly derivedLegend: string;
  /** Between two clauses. */
  readonly clause: string;
  readonly comma: string;
  readonly facts: {
    readonly document: string;
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly unit: string;
    readonly printed: string;
    readonly place: string;
    readonly statement: string;
  };
  /** A cell printed empty, as a fact. */
  readonly printedBlank: string;
  readonly place: (place: Place) => string;
  /** 第3张表，第7行，第3栏. */
  readonly position: (table: number, row: string, column: string) => string;
  readonly omitted: string;
  readonly folded: (rows: number) => string;
  readonly unfold: string;
  readonly fold: string;
  readonly table: (name: string) => string;
  readonly checks: string;
  readonly rule: string;
  readonly sides: string;
  readonly difference: string;
  readonly outcome: string;
  readonly allowed: (amount: string) => string;
  readonly printedWhole: string;
  readonly blankOperand: string;
  readonly partsFolded: (count: number) => string;
  /** Blank operands: they add nothing and are not 0. */
  readonly blankParts: (count: number) => string;
  readonly noChecks: string;
  readonly prose: string;
  readonly noQuote: string;
  readonly proseRounded: (unit: string) => string;
  /** Head of how a share or a rate was computed, and how it is rounded. */
  readonly ratio: string;
  readonly ratioNote: string;
  readonly formula: string;
  readonly formulaNote: string;
  /** For an amount per head or per piece: a division. */
  readonly quotientNote: string;
  /** The sum of targets that are ceilings, ≤2 + ≤18; one alone. */
  readonly ceilings: string;
  readonly ceiling: string;
  /** 1,140.33见“部门预算支出总表”…, within a citation. */
  readonly seenAt: (printed: string, where: string) => string;
  readonly morePlaces: (count: number) => string;
  readonly derivedFrom: (formula: string, unit: string) => string;
  readonly alsoPrinted: string;
  readonly citation: string;
  readonly gbt: string;
  readonly plain: string;
  readonly copyCitation: string;
  readonly link: string;
  readonly copyLink: string;
  readonly sha: string;
  readonly notLoaded: string;
  readonly closeHint: string;
  readonly nothingPrinted: string;
}

const zh: EvidenceMessages = {
  title: "出处",
  shown: (rounded, exact) => `页面显示${rounded}（四舍五入）；精确值${exact}。`,
  exact: (exact) => `精确值${exact}。`,
  state: (state) => `状态：${state}`,
  printedTable: "原表",
  legend: "亮格为本数，蓝底线为参与核对的格",
  derivedLegend: "蓝底线为参与计算的格",
  clause: "；",
  comma: "，",
  facts: {
    document: "文件",
    table: "表",
    row: "行",
    column: "列",
    unit: "单位",
    printed: "原文",
    place: "位置",
    statement: "说明",
  },
  printedBlank: "（空白）",
  place: ({ pages, sheet, paragraph, heading }) => {
    const parts: string[] = [];
    if (heading !== null) parts.push(heading);
    if (pages !== null && pages.length > 0) parts.push(`第${pageRange(pages)}页`);
    if (sheet !== null) parts.push(`工作表“${sheet}”`);
    if (paragraph !== null && (pages === null || pages.length === 0)) parts.push(`第${paragraph}段`);
    return parts.join("，");
  },
  position: (table, row, column) => `第${table}张表，第${row}行，第${column}栏`,
  omitted: "（文字从略）",
  folded: (rows) => `此处${rows}行从略`,
  unfold: "展开整表",
  fold: "收起",
  table: (name) => `原表：${name}`,
  checks: "核对",
  rule: "规则",
  sides: "两边的数",
  difference: "差",
  outcome: "结果",
  allowed: (amount) => `允许±${amount}`,
  printedWhole: "原文",
  blankOperand: "空白",
  partsFolded: (count) => `${count}个数相加`,
  blankParts: (count) => `另有${count}格原文空白，不加数`,
  noChecks: "这个数没有可核对的另一处。",
  prose: "文字说明里的同一个数",
  noQuote: "原句见原文件，数据包只收数、代码与位置",
  proseRounded: (unit) => `按说明的精度（${unit}）比较`,
  ratio: "怎样算出",
  ratioNote: "四舍五入到两位小数",
  formula: "算式",
  formulaNote: "推算：由下列原文写明的数算出，不作取整。",
  quotientNote: "推算：由下列原文写明的数相除。",
  ceilings: "上限合计",
  ceiling: "上限",
  seenAt: (printed, where) => `${printed}见${where}`,
  morePlaces: (count) => `另${count}处从略`,
  derivedFrom: (formula, unit) => `推算：${formula}，单位：${unit}`,
  alsoPrinted: "同一个数另见",
  citation: "引用",
  gbt: "GB/T 7714",
  plain: "文字",
  copyCitation: "复制引用",
  link: "这个数的地址",
  copyLink: "复制链接",
  sha: "文件SHA-256",
  notLoaded: "这份文件还没有读入",
  closeHint: "按Esc关闭，焦点回到原来的格",
  nothingPrinted: "本文件没有印出这个数。",
};

const en: EvidenceMessages = {
  title: "Evidence",
  shown: (rounded, exact) => `Shown as ${rounded} (rounded); exactly ${exact}.`,
  exact: (exact) => `Exactly ${exact}.`,
  state: (state) => `State: ${state}`,
  printedTable: "The printed table",
  legend: "lit: this figure; underlined: cells it is checked with",
  derivedLegend: "underlined: cells it is computed from",
  clause: "; ",
  comma: ", ",
  facts: {
    document: "Document",
    table: "Table",
    row: "Row",
    column: "Column",
    unit: "Unit",
    printed: "Printed",
    place: "Place",
    statement: "Narrative",
  },
  printedBlank: "(blank)",
  place: ({ pages, sheet, paragraph, heading }) => {
    const parts: string[] = [];
    if (heading !== null) parts.push(heading);
    if (pages !== null && pages.length > 0)
      parts.push(`${pages.length > 1 ? "pp." : "p."} ${pageRange(pages)}`);
    if (sheet !== null) parts.push(`sheet ${sheet}`);
    if (paragraph !== null && (pages === null || pages.length === 0)) parts.push(`paragraph ${paragraph}`);
    return parts.join(", ");
  },
  position: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
  omitted: "(prose left out)",
  folded: (rows) => `${counted(rows, "row")} left out here`,
  unfold: "Show the whole table",
  fold: "Fold",
  table: (name) => `Printed table: ${name}`,
  checks: "Checks",
  rule: "Rule",
  sides: "Both sides",
  difference: "Difference",
  outcome: "Outcome",
  allowed: (amount) => `allowed ±${amount}`,
  printedWhole: "printed",
  blankOperand: "blank",
  partsFolded: (count) => `sum of ${counted(count, "figure")}`,
  blankParts: (count) =>
    `${count} more ${count === 1 ? "cell is" : "cells are"} blank and ${count === 1 ? "adds" : "add"} nothing`,
  noChecks: "No other place to check this figure against.",
  prose: "The same figure in the narrative",
  noQuote: "The sentence is in the document; this data keeps figures, codes and places only",
  proseRounded: (unit) => `compared at the narrative's precision (${unit})`,
  ratio: "How it is computed",
  ratioNote: "rounded half up to two places",
  formula: "Formula",
  formulaNote: "Derived from these printed figures, without rounding.",
  quotientNote: "Derived by dividing these printed figures.",
  ceilings: "Sum of ceilings",
  ceiling: "Ceiling",
  seenAt: (printed, where) => `${printed} in ${where}`,
  morePlaces: (count) => counted(count, "more place"),
  derivedFrom: (formula, unit) => `derived: ${formula}, in ${unit}`,
  alsoPrinted: "The same figure is also printed in",
  citation: "Citation",
  gbt: "GB/T 7714",
  plain: "Plain",
  copyCitation: "Copy citation",
  link: "Address of this figure",
  copyLink: "Copy link",
  sha: "File SHA-256",
  notLoaded: "this document is not loaded yet",
  closeHint: "Esc closes; focus returns to the cell",
  nothingPrinted: "This file does not print the figure.",
};

export const evidenceMessages = { zh, en } satisfies Localized<EvidenceMessages>;

/** "14–17" for a run, "3、9" otherwise; pages are printed ascending. */
function pageRange(pages: readonly number[]): string {
  const first = pages[0] ?? 0;
  const last = pages.at(-1) ?? first;
  if (pages.length === 1) return String(first);
  return last - first === pages.length - 1 ? `${first}–${last}` : pages.join("、");
}
