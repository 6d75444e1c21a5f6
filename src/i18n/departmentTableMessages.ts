import type { ReasonKind } from "../core/budget/vocabulary.ts";
import type { Language, Localized } from "./language.ts";
import { budgetTerms } from "./budgetTerms.ts";
import { counted } from "./counted.ts";

/** Words of the department view for the parts drawn from the statutory tables. */
export interface DepartmentTableMessages {
  readonly functions: {
    readonly short: string;
    readonly title: string;
    readonly openTree: string;
    readonly ofTotal: string;
    readonly depth: (levels: string, left: number) => string;
    readonly noGap: string;
    /** Where the table by function has one column of amounts: the split is not there to be shown. */
    readonly oneColumn: string;
  };
  readonly economic: {
    readonly short: string;
    readonly title: string;
    readonly note: string;
    readonly item: string;
    readonly ofBasic: string;
    readonly rest: (shown: number, all: number) => string;
    readonly all: string;
    readonly less: string;
  };
  readonly revenue: {
    readonly short: string;
    readonly title: string;
    readonly source: string;
    readonly ofTotal: string;
    /** The tables really read; the second tells 财政拨款 apart by fund. */
    readonly note: (tables: readonly string[]) => string;
    readonly proseNote: string;
    readonly blankInTable: string;
    readonly blanks: (names: string) => string;
  };
  readonly threePublic: {
    readonly short: string;
    readonly title: string;
    readonly note: string;
    /** Of the whole (no item) and of items that give another reason. */
    readonly reasons: (
      reasons: readonly { readonly item: string | null; readonly kinds: readonly ReasonKind[] }[],
    ) => string;
    readonly allIn: (item: string) => string;
    readonly bar: string;
    readonly sum: string;
    readonly proseZero: string;
    /** 占财政拨款支出 …, then the amount, then 的2.28%. */
    readonly shareBefore: (percent: string) => string;
    readonly shareAfter: (percent: string) => string;
    readonly whole: string;
    /** What a 财政拨款支出 that no table prints was put together from. */
    readonly derivedWhole: string;
    readonly perVehicle: string;
    readonly vehicles: (count: string) => string;
    readonly blankCell: (row: string, total: string) => string;
    readonly blankCellColumn: (column: string) => string;
    readonly blankCellRest: string;
    readonly blankCellEnd: string;
    /** The file holds no such table: the figures come from the prose. */
    readonly noTable: string;
  };
  readonly missing: {
    readonly title: string;
    readonly why: (table: string) => string;
    readonly declared: (table: string) => string;
    readonly holds: string;
  };
}

export const departmentTableMessages: Localized<DepartmentTableMessages> = {
  zh: {
    functions: {
      short: "功能分类",
      title: "按功能分类",
      openTree: "打开支出树",
      ofTotal: "占总支出",
      depth: (levels, left) => `此处列到${levels}，其下还有${String(left)}行。`,
      noGap: "按原文数，每行 基本＋项目＝合计 都成立，故空白处无差额。",
      oneColumn: "这张表每科目只列一个金额，没有按科目分基本支出、项目支出。",
    },
    economic: {
      short: "经济分类",
      title: "按经济分类（基本支出）",
      note: "占基本支出的比重；加粗各行合计100%。",
      item: "科目",
      ofBasic: "占基本支出",
      rest: (shown, all) => `其下列最大${String(shown)}款，共${String(all)}款。`,
      all: "列全部",
      less: "收起",
    },
    revenue: {
      short: "收入",
      title: "钱从哪里来",
      source: "收入来源",
      ofTotal: "占收入合计",
      note: ([table, funds]) =>
        `取自${table ?? ""}${funds === undefined ? "" : `，财政拨款按资金分列取自${funds}`}。`,
      blankInTable: "标“据说明”的，表中空白，文字说明写明。",
      proseNote: "本文件没有收入表，数取自文字说明。",
      blanks: (names) => `表中空白、说明也未写：${names}。空白不是0。`,
    },
    threePublic: {
      short: "“三公”",
      title: "“三公”经费",
      note: "条长自0起，满格为合计。",
      reasons: (reasons) =>
        `${reasons.map(({ item, kinds }) => `${item ?? ""}${reasonWords(kinds, "zh")}`).join("；")}（原句见原文件）。`,
      allIn: (item) => `，全在${item}`,
      bar: "条形，满格为合计",
      sum: "“三公”经费合计",
      proseZero: "表中空白，说明写0",
      shareBefore: () => "占财政拨款支出",
      shareAfter: (percent) => `的${percent}`,
      whole: "财政拨款支出",
      derivedWhole: "。本文件没有直接写财政拨款支出，由文件写明的各资金数相加推算，点金额看算式。",
      perVehicle: "公务用车运行维护费每辆",
      vehicles: (count) => `固定资产表写车辆${count}辆`,
      blankCell: (row, total) => `${row}一行：${total}列写`,
      blankCellColumn: (column) => `，${column}列`,
      blankCellRest: "，其下级写",
      blankCellEnd: "。按“未写”处理，不计为0。",
      noTable: "本文件没有“三公”经费支出表，数取自文字说明。",
    },
    missing: {
      title: "本文件未列",
      why: (table) => `这份文件没有${table}。`,
      declared: (table) => `${table}空表列示：文件写明没有这项资金，按0计。`,
      holds: "文件里有的是文字说明，下列数取自说明：",
    },
  },
  en: {
    functions: {
      short: "By function",
      title: "By function",
      openTree: "Open the tree",
      ofTotal: "of total",
      depth: (levels, left) =>
        `Shown down to ${levels}; ${counted(left, "row")} ${left === 1 ? "lies" : "lie"} below.`,
      noGap: "As printed, basic + project = total in every row, so the blanks leave no gap.",
      oneColumn: "This table has one amount a line: it does not divide functions into basic and project.",
    },
    economic: {
      short: "Economic classes",
      title: "Basic expenditure by economic class",
      note: "Share of basic expenditure; the rows in bold add up to 100%. English names of the classes are this project's rendering; items stay as printed.",
      item: "Economic class",
      ofBasic: "of basic",
      rest: (shown, all) =>
        `The ${String(shown)} largest of ${counted(all, "item")} ${shown === 1 ? "is" : "are"} listed under them. `,
      all: "List all",
      less: "List fewer",
    },
    revenue: {
      short: "Revenue",
      title: "Where the money comes from",
      source: "Source",
      ofTotal: "of revenue",
      note: ([table, funds]) =>
        `From the table ${table ?? ""}${funds === undefined ? "" : `; appropriation by fund from ${funds}`}.`,
      blankInTable: "Where it says per text, the table is blank and the narrative states the figure.",
      proseNote: "This file holds no revenue table; the figures come from the narrative.",
      blanks: (names) => `Blank in the table and not stated in the narrative: ${names}. A blank is not 0.`,
    },
    threePublic: {
      short: "Three public",
      title: "Three public expenses",
      note: "Bars start at 0; a full bar is the total.",
      reasons: (reasons) =>
        `${capital(reasons.map(({ item, kinds }) => `${item === null ? "" : `${item.toLowerCase()}: `}${reasonWords(kinds, "en")}`).join("; "))} (the words are in the document).`,
      allIn: (item) => `, all of it in ${item.toLowerCase()}`,
      bar: "Bar, full at the total",
      sum: "Three public expenses, total",
      proseZero: "table blank, narrative says 0",
      shareBefore: (percent) => `${percent} of appropriation expenditure, `,
      shareAfter: () => "",
      whole: "appropriation expenditure",
      derivedWhole:
        ". This file does not state appropriation expenditure itself: it is derived, the sum of the funds the file states; select it for the formula.",
      perVehicle: "Vehicle operation per vehicle",
      vehicles: (count) => `the table of assets prints ${counted(count, "vehicle")}`,
      blankCell: (row, total) => `Row ${row}: column ${total} prints `,
      blankCellColumn: (column) => `; column ${column} is `,
      blankCellRest: ", while the row below prints ",
      blankCellEnd: ". Taken as not stated, not as 0. ",
      noTable: "This file holds no table of three public expenses; the figures come from the narrative. ",
    },
    missing: {
      title: "Not in this file",
      why: (table) => `This file does not hold the table “${table}”.`,
      declared: (table) =>
        `“${table}” is shown empty: the document states there is no such money; counted as 0.`,
      holds: "The file has a narrative instead; these figures come from it:",
    },
  },
};

/**
 * 原因归类：职能划转、人员增减: the classes this project puts a stated reason in, never the document's
 * own words; a reason that fits none is said to be there. "" where the text gives no reason.
 */
export function reasonWords(kinds: readonly ReasonKind[], language: Language): string {
  const terms = budgetTerms[language].reasons;
  const classes = kinds.filter((kind) => kind !== "other").map((kind) => terms[kind]);
  if (kinds.length === 0) return "";
  if (classes.length === 0) return UNCLASSIFIED[language];
  const known = `${CLASSIFIED[language]}${classes.join(language === "zh" ? "、" : ", ")}`;
  return classes.length === kinds.length ? known : `${known}${ALSO_UNCLASSIFIED[language]}`;
}

const CLASSIFIED: Localized<string> = { zh: "原因归类：", en: "reason classified as " };
const UNCLASSIFIED: Localized<string> = {
  zh: "原文写有原因，未归类",
  en: "a reason is given, not classified",
};
const ALSO_UNCLASSIFIED: Localized<string> = {
  zh: "，另有原因未归类",
  en: "; another is given, not classified",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
