import type { SummedTree } from "../../core/analysis/summedTree.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import type { TreeReading } from "./treeReading.ts";

/** The sum as a file, one row per line and department: the department's own exact yuan, blanks empty. Sums are left to the reader's own tool, so that no row counts twice. */
export function sumCsv(
  { measures, tree, nodes }: TreeReading,
  sum: SummedTree,
  entries: readonly CatalogEntry[],
  language: Language,
): string {
  const words = treeMessages[language];
  const common = commonMessages[language];
  const yuan = language === "zh" ? "（元）" : " (yuan)";
  const head = [
    words.csv.department,
    words.csv.year,
    words.csv.phase,
    words.csv.unit,
    words.code,
    words.name,
    ...measures.map((measure) => `${words.measures[measure]}${yuan}`),
  ];
  const rows = (tree.root === null ? [] : [tree.root, ...nodes]).flatMap((node) =>
    (sum.contributions.get(node.code) ?? []).map(({ disclosure, figures }) => {
      const entry = entries.find(({ id }) => id === disclosure);
      return [
        textCell(entry?.department ?? disclosure),
        entry === undefined ? "" : String(entry.year),
        entry === undefined ? "" : common.phases[entry.phase],
        common.units.yuan,
        textCell(node.code),
        textCell(node.code === "" ? words.total : node.name),
        ...measures.map((measure) => {
          const amount = figures[measure]?.amount ?? null;
          return amount === null ? "" : formatPlain(amount);
        }),
      ];
    }),
  );
  return csv(head, rows);
}
