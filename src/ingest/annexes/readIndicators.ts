import type { Indicator, IndicatorOperator } from "../../core/budget/project.ts";
import { halfWidth, normaliseText } from "../../core/text/chinese.ts";
import type { Column } from "../../core/budget/disclosure.ts";
import { headKey } from "../tables/columns.ts";
import { targetsRow } from "../tables/projectForm.ts";
import { bodyRows, textAt } from "../tables/rows.ts";
import type { AnnexTable } from "./annexTable.ts";

/** The targets of one 绩效指标 grid, or of the lower part of a form. A blank 一级 or 二级指标 repeats the one above it. */
export function readIndicators({ table, cell }: AnnexTable, keepProse: boolean): readonly Indicator[] {
  const { candidate, head, reading } = table;
  const heads = targetsRow(candidate.grid);
  const columns =
    heads > 0 ? columnsUnder(reading.columns, candidate.grid.cells[heads] ?? []) : reading.columns;
  const column = (word: RegExp) => columns.find((each) => word.test(headKey(each)));
  const target = column(/指标值$|目标值/u);
  if (target === undefined) return [];
  const indicators: Indicator[] = [];
  let level1 = "";
  let level2 = "";
  for (const row of bodyRows(candidate, heads > 0 ? { ...head, rows: heads + 1 } : head)) {
    level1 = textAt(row, column(/一级指标/u)) || level1;
    level2 = textAt(row, column(/二级指标/u)) || level2;
    const printed = textAt(row, target);
    const prose = (text: string) => (keepProse && text !== "" ? text : null);
    indicators.push({
      level1,
      level2,
      name: textAt(row, column(/三级指标/u)),
      description: prose(textAt(row, column(/描述|说明/u))),
      ...readTarget(printed),
      printed,
      basis: prose(textAt(row, column(/依据/u))),
      cell: cell(row.row, target.index),
    });
  }
  return indicators;
}

/** The columns as one row of a form heads them. */
function columnsUnder(columns: readonly Column[], heads: readonly string[]): readonly Column[] {
  return columns.map((column) => ({
    ...column,
    heads: [heads[column.index] ?? ""].filter((text) => text !== ""),
  }));
}

const OPERATORS: readonly (readonly [RegExp, IndicatorOperator])[] = [
  [/^(?:≥|⩾|>=|不低于|不少于|不小于|至少)/u, "≥"],
  [/^(?:≤|⩽|<=|不高于|不超过|不大于|不多于|控制在)/u, "≤"],
  [/^(?:>|大于|高于|超过|多于)/u, ">"],
  [/^(?:<|小于|低于|少于)/u, "<"],
  [/^(?:=|等于)/u, "="],
];

/**
 * Reads a target such as "≥95%", "4个", "95%以上", "≤11.85万元", "=12.00(次)", "满意度不低于80%"; words
 * without a number, and sentences around one, are textual.
 */
export function readTarget(printed: string): Pick<Indicator, "operator" | "value" | "unit"> {
  const text = normaliseText(halfWidth(printed)).replace(NAMED_AGAIN, "");
  const before = OPERATORS.find(([sign]) => sign.test(text));
  const rest = before === undefined ? text : text.replace(before[0], "");
  const number = /^([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)([^0-9]*)$/u.exec(rest);
  const [, value = "", behind = ""] = number ?? [];
  const bound = /(?:及|或)?以(上|下|内)$/u.exec(behind);
  const unit = behind.replace(/(?:及|或)?以[上下内]$/u, "").replace(/^\((.*)\)$/u, "$1");
  if (number === null || /[的,、。;:]/u.test(unit)) return { operator: "text", value: null, unit: null };
  const operator = before?.[1] ?? (bound === null ? "=" : bound[1] === "上" ? "≥" : "≤");
  return { operator, value: value.replaceAll(",", ""), unit: unit === "" ? null : unit };
}

/** What is measured, said once more before the limit: 居民参与率不低于100%. */
const NAMED_AGAIN = /^\p{Script=Han}{2,12}?(?=(?:不低于|不少于|不小于|不高于|不超过|不大于)[0-9])/u;
