import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the checks over many documents. */
export interface QualityCorpusMessages {
  readonly notes: readonly string[];
  readonly counts: {
    readonly title: string;
    readonly note: string;
    readonly by: string;
    readonly groups: Readonly<Record<"department" | "rule" | "outcome", string>>;
    readonly all: string;
    readonly document: string;
    readonly documents: string;
    readonly bodies: string;
    readonly meaning: string;
    /** What following a count lists: 看38处. */
    readonly list: (name: string, count: number) => string;
  };
  readonly filter: {
    readonly rule: string;
    readonly outcome: string;
    readonly anyRule: string;
    readonly anyOutcome: string;
    readonly notable: string;
    readonly clear: string;
  };
  readonly found: {
    readonly title: string;
    readonly count: (count: number, documents: number) => string;
    readonly note: (unit: string) => string;
    readonly none: string;
    readonly what: string;
    readonly left: string;
    readonly right: string;
    readonly difference: string;
    readonly document: string;
  };
  readonly coverage: { readonly title: string; readonly note: string };
  readonly letters: {
    readonly title: string;
    readonly note: string;
    readonly points: (count: number) => string;
  };
  readonly reading: {
    readonly title: string;
    readonly summary: (documents: number) => string;
    readonly otherYear: (place: string, year: number) => string;
  };
  readonly loading: (here: number, of: number) => string;
  readonly tooMany: { readonly title: (count: number, most: number) => string; readonly text: string };
  readonly failed: (count: number) => string;
}

const zh: QualityCorpusMessages = {
  notes: [
    "预算、决算，部门、单位逐份核对，只计处数，数不相加",
    "只用文件自己的数核对文件，不评分",
    "无法核对不等于有误",
  ],
  counts: {
    title: "结果汇总",
    note: "三种归法的合计相同。点一个数，只列这些结果。",
    by: "归类",
    groups: { department: "按部门", rule: "按规则", outcome: "按结果" },
    all: "合计",
    document: "部门、文件",
    documents: "文件",
    bodies: "部门",
    meaning: "含义",
    list: (name, count) => `${name}：列出${count}处`,
  },
  filter: {
    rule: "规则",
    outcome: "结果",
    anyRule: "全部规则",
    anyOutcome: "全部结果",
    notable: "一致、尾差以外",
    clear: "取消筛选",
  },
  found: {
    title: "逐处结果",
    count: (count, documents) => `${documents}份文件中的${count}处`,
    note: (unit) => `${unit}，点任何一个数看它的原表与位置。`,
    none: "没有这样的结果。",
    what: "规则、对象",
    left: "各数",
    right: "比较的数",
    difference: "差",
    document: "文件",
  },
  coverage: {
    title: "公开要素对照",
    note: "一行一份文件，一列一张表；只列本文件里有没有这张表，不评分。本文件未列不等于没有公开，可能在另一份文件里。",
  },
  letters: {
    title: "核对意见",
    note: "写给公开部门的中文文字，列出一致、尾差以外各处的两段原文与位置，按部门复制。",
    points: (count) => `${count}处`,
  },
  reading: {
    title: "文件读取",
    summary: (documents) => `${documents}份文件有没读出的部分，或写着别的年度`,
    otherYear: (place, year) => `写着${year}年：${place}`,
  },
  loading: (here, of) => `正在读取各份文件，已读${here}份，共${of}份`,
  tooMany: {
    title: (count, most) => `共${count}份文件，逐处结果一次最多列${most}份`,
    text: "请在上面选地区、年度，或点表中的部门，再看逐处结果、规则与核对意见。",
  },
  failed: (count) => `${count}份文件没有读到，下面没有它们的逐处结果。`,
};

const en: QualityCorpusMessages = {
  notes: [
    "Budgets and final accounts, departments and units, each document for itself: results are counted, amounts never added up",
    "Documents are checked against their own figures; no scores",
    "What cannot be checked is not held to be wrong",
  ],
  counts: {
    title: "Outcomes",
    note: "All three ways of counting have the same total. Select a number to list those results.",
    by: "Count by",
    groups: { department: "Department", rule: "Rule", outcome: "Outcome" },
    all: "Total",
    document: "Department, document",
    documents: "Documents",
    bodies: "Departments",
    meaning: "Meaning",
    list: (name, count) => `${name}: list ${count}`,
  },
  filter: {
    rule: "Rule",
    outcome: "Outcome",
    anyRule: "All rules",
    anyOutcome: "All outcomes",
    notable: "All but agreement and rounding",
    clear: "Clear",
  },
  found: {
    title: "Result by result",
    count: (count, documents) =>
      `${count} ${count === 1 ? "result" : "results"} in ${documents} ${documents === 1 ? "document" : "documents"}`,
    note: (unit) => `${unit}. Select any figure for its printed table and place.`,
    none: "No such result.",
    what: "Rule, subject",
    left: "Figures",
    right: "Compared with",
    difference: "Difference",
    document: "Document",
  },
  coverage: {
    title: "Required tables",
    note: "A row a document, a column a table; lists whether this file holds the table, no score. A table that is not in this file may be published in another.",
  },
  letters: {
    title: "Notes to the publishing departments",
    note: "Texts in Chinese, to copy department by department: every result other than agreement and rounding, with both passages and where they stand.",
    points: (count) => (count === 1 ? "1 point" : `${count} points`),
  },
  reading: {
    title: "Reading the files",
    summary: (documents) =>
      documents === 1
        ? "1 document with parts that could not be read or that names another year"
        : `${documents} documents with parts that could not be read or that name another year`,
    otherYear: (place, year) => `Names ${year}: ${place}`,
  },
  loading: (here, of) => `Reading the documents: ${here} of ${of}`,
  tooMany: {
    title: (count, most) => `${counted(count, "document")}; results are listed for ${most} at most`,
    text: "Choose a place or a year above, or a department in the table, to see results, rules and notes.",
  },
  failed: (count) =>
    count === 1
      ? "1 document could not be read; its results are not listed below."
      : `${count} documents could not be read; their results are not listed below.`,
};

export const qualityCorpusMessages = { zh, en } satisfies Localized<QualityCorpusMessages>;
