import type { Localized } from "./language.ts";

/** A paragraph list under a head. */
export interface AboutPart {
  readonly title: string;
  readonly text: readonly string[];
}

export interface AboutMessages {
  readonly sentence: string;
  readonly parts: readonly AboutPart[];
  readonly states: { readonly title: string; readonly note: string };
  readonly outcomes: { readonly title: string; readonly note: string };
  readonly glossary: {
    readonly title: string;
    readonly note: string;
    readonly chinese: string;
    readonly english: string;
    readonly meaning: string;
  };
  readonly keys: { readonly title: string; readonly rows: readonly (readonly [key: string, does: string])[] };
  readonly licence: AboutPart;
  readonly version: (version: string) => string;
}

export const aboutMessages = {
  zh: {
    sentence: "明账把部门公开的预算和决算读成可以钻取、比较、核对和引用的数据，每个数都能回到印着它的那一格",
    parts: [
      {
        title: "数从哪里来",
        text: [
          "数据取自各部门依《预算法》公开的法定表格和文字说明，由程序逐格读出，不改写、不补填。每个金额以“分”为整数保存，合计与差额都是整数运算，只有比例按注明的位数四舍五入。",
          "点任何一个金额（或按 Enter），会打开它的出处：原表、这一格、印着的字、单位、参与的核对，以及文字说明里的同一个数。",
        ],
      },
      {
        title: "怎样核对",
        text: [
          "程序用原文自己的数核对原文：下级之和与上级、基本与项目之和与合计、表与表、表与文字说明。允许的尾差是每个数末位的半个单位之和。",
          "结果只陈述两处是否相合，不推断原因，不作评价。口径不同或缺少一边时，写明口径不同或无法核对。",
        ],
      },
      {
        title: "不能说明什么",
        text: [
          "预算数不是实际支出。已加载部门的合计不等于本级一般公共预算支出。年度、阶段、范围、口径不同的数不相减、不求百分比、不排名。",
          "“未收录”不等于“未公开”。“本文件未列”只说明这份文件里没有，不说明这个部门没有公布。",
          "成本指标是绩效目标里的上限或单价，不是项目预算。",
          "英文类名是本项目的译名；款、项名称保留原文。",
        ],
      },
      {
        title: "你的数据",
        text: ["本页不设 Cookie，不向任何第三方发出请求，不记录访问。"],
      },
    ],
    states: { title: "一个数有哪几种状态", note: "空白不是0：各种状态各有写法，合计时各按其义。" },
    outcomes: { title: "核对的六种结果", note: "结果前的符号在各页相同。" },
    glossary: {
      title: "术语",
      note: "括注的英文为常见官方英译或本项目译名。",
      chinese: "中文",
      english: "英文",
      meaning: "意思",
    },
    keys: {
      title: "键盘",
      rows: [
        ["/", "打开搜索"],
        ["↑ ↓", "在树表或矩形图中移动"],
        ["→ ←", "展开、收起；进入或离开一行的各格"],
        ["Home End", "首行、末行"],
        ["Enter", "打开出处，或进入下一级"],
        ["Backspace", "矩形图回到上一级"],
        ["Ctrl C", "没有选中文字时，复制焦点所在的表行"],
        ["Esc", "关闭对话框，焦点回到原处"],
      ],
    },
    licence: {
      title: "许可与引用",
      text: [
        "代码以 MIT 许可发布。数据中的金额、代码、名称是公开文件中的事实，引用时请注明发布部门和文件；出处对话框给出可复制的引文。",
      ],
    },
    version: (version) => `版本 ${version}`,
  },
  en: {
    sentence:
      "Mingzhang turns the budgets and final accounts that departments publish into data to explore, compare, check and cite; every figure leads back to the cell it was printed in",
    parts: [
      {
        title: "Where the figures come from",
        text: [
          "From the statutory tables and the narrative that departments publish under the Budget Law, read cell by cell by a program; nothing is rewritten or filled in. Each amount is kept as a whole number of fen (0.01 yuan); sums and differences are whole-number arithmetic, and only ratios are rounded, to the places shown.",
          "Select any amount (or press Enter on it) for its evidence: the printed table with that cell lit, the printed text, the unit, the checks it takes part in, and where the narrative says the same.",
        ],
      },
      {
        title: "How figures are checked",
        text: [
          "Against the document's own figures: parts against their parent, basic plus project against the total, table against table, table against narrative. The rounding allowance is half a unit of the last printed place of each figure, added up.",
          "A result states whether two places agree. It infers no cause and passes no judgement. Where the basis differs or one side is missing, it says so.",
        ],
      },
      {
        title: "What this does not show",
        text: [
          "Budget figures are not actual spending. A sum over the departments loaded is not the general public budget of any government. Figures of different years, phases, scopes or bases are neither subtracted nor ranked.",
          '"Not held here" does not mean unpublished. "Not in this file" speaks of this file only.',
          "A cost target is a ceiling or a unit price among performance targets, not a project's budget.",
          "English class names are this project's renderings; sections and items keep their printed names.",
        ],
      },
      {
        title: "Your data",
        text: ["This page sets no cookie, sends nothing to third parties and records no visit."],
      },
    ],
    states: {
      title: "The states of a figure",
      note: "A blank is not a zero: each state has its own wording and its own part in a sum.",
    },
    outcomes: { title: "Six outcomes of a check", note: "The sign is the same on every page." },
    glossary: {
      title: "Terms",
      note: "English as met in official texts where known, else this project's rendering.",
      chinese: "Chinese",
      english: "English",
      meaning: "Meaning",
    },
    keys: {
      title: "Keyboard",
      rows: [
        ["/", "Open search"],
        ["↑ ↓", "Move in the tree table or the map"],
        ["→ ←", "Expand, collapse; enter or leave the cells of a row"],
        ["Home End", "First and last row"],
        ["Enter", "Open the evidence, or go down a level"],
        ["Backspace", "Up a level in the map"],
        ["Ctrl C", "With no text selected, copy the table row that has the focus"],
        ["Esc", "Close a dialog; focus returns"],
      ],
    },
    licence: {
      title: "Licence and citation",
      text: [
        "The code is published under the MIT licence. Amounts, codes and names are facts from public documents; cite the publishing department and the document. The evidence dialog gives a citation to copy.",
      ],
    },
    version: (version) => `Version ${version}`,
  },
} satisfies Localized<AboutMessages>;
