import type { Direction } from "./changeMessages.ts";
import type { Localized } from "./language.ts";

/** The selection of the tree in words, and what can be done with it. */
export interface TreeSelectionMessages {
  readonly label: string;
  readonly selected: string;
  readonly none: string;
  readonly hint: string;
  /** 全部为项目支出. */
  readonly only: (measure: string) => string;
  /** Before the parts that add up to the amount. */
  readonly equals: string;
  readonly plus: string;
  /** Before parts that do not. */
  readonly including: string;
  readonly and: string;
  readonly against: (year: number) => string;
  readonly rate: (direction: Direction, percent: string) => string;
  readonly semicolon: string;
  readonly comma: string;
  readonly down: (count: number) => string;
  readonly up: string;
  readonly clear: string;
}

export const treeSelectionMessages = {
  zh: {
    label: "所选科目",
    selected: "已选",
    none: "未选科目",
    hint: "点一格或一行，在这里看它占多少、由什么组成；再点一次或按 Enter 进入下一级。",
    only: (measure) => `全部为${measure}`,
    equals: "合计＝",
    plus: "＋",
    including: "其中",
    and: "，",
    against: (year) => `比${String(year)}年`,
    rate: (direction, percent) =>
      ({ increase: `，上升${percent}%`, decrease: `，下降${percent}%`, unchanged: "" })[direction],
    semicolon: "；",
    comma: "，",
    down: (count) => `进入下一级（${String(count)}项）`,
    up: "回到上一级",
    clear: "取消选择",
  },
  en: {
    label: "Selected function",
    selected: "Selected",
    none: "Nothing selected",
    hint: "Select a cell or a row to read its share and its parts here; select it again or press Enter to go down.",
    only: (measure) => `all of it ${measure.toLowerCase()} expenditure`,
    equals: "total = ",
    plus: " + ",
    including: "of which ",
    and: ", ",
    against: (year) => `against ${String(year)} `,
    rate: (direction, percent) => (direction === "unchanged" ? "" : ` (${percent}%)`),
    semicolon: "; ",
    comma: ", ",
    down: (count) => `Go down: ${String(count)} ${count === 1 ? "line" : "lines"}`,
    up: "Go up",
    clear: "Deselect",
  },
} satisfies Localized<TreeSelectionMessages>;
