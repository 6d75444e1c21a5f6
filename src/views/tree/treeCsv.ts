import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { percentOf } from "../../core/money/ratio.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import type { TreeReading } from "./treeReading.ts";

/** The tree as a file, its lines in printed order under the total, each with where it is printed: exact yuan, codes as text, blanks empty, the share of the whole in percent. */
export function treeCsv(
  { measures, nodes, table }: TreeReading,
  disclosure: Disclosure,
  whole: FunctionNode,
  language: Language,
): string {
  const words = treeMessages[language];
  const yuan = language === "zh" ? "（元）" : " (yuan)";
  const head = [
    ...Object.values(words.csv),
    words.code,
    words.name,
    ...measures.map((measure) => `${words.measures[measure]}${yuan}`),
    `${words.ofTotal("total")} (%)`,
  ];
  const all = whole.figures.total?.amount ?? null;
  const where = [
    textCell(disclosure.department.name),
    String(disclosure.year),
    commonMessages[language].phases[disclosure.phase],
    textCell(table?.title.trim() ?? ""),
    commonMessages[language].units.yuan,
  ];
  const rows = [whole, ...nodes].map((node) => {
    const total = node.figures.total?.amount ?? null;
    return [
      ...where,
      textCell(node.code),
      textCell(node.code === "" ? words.total : node.name),
      ...measures.map((measure) => {
        const amount = node.figures[measure]?.amount ?? null;
        return amount === null ? "" : formatPlain(amount);
      }),
      total === null || all === null ? "" : (percentOf(total, all) ?? ""),
    ];
  });
  return csv(head, rows);
}
