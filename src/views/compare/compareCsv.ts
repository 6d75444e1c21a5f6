import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { measureName } from "../../i18n/measureName.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import type { Reading } from "./useReading.ts";

/** The comparison as a file, one row per document and measure: exact yuan, blanks empty with their state, the comparable group numbered. */
export function compareCsv({ comparison, entries }: Reading, language: Language): string {
  const words = compareMessages[language];
  const common = commonMessages[language];
  const terms = budgetTerms[language];
  const { department, year, phase } = treeMessages[language].csv;
  const yuan = language === "zh" ? "（元）" : " (yuan)";
  const head = [
    department,
    year,
    phase,
    words.csv.scope,
    words.csv.group,
    words.table.measure,
    `${words.table.measure}${yuan}`,
    words.csv.state,
    words.csv.whole,
    `${words.csv.wholeAmount}${yuan}`,
    words.csv.share,
  ];
  const plain = (amount: Parameters<typeof formatPlain>[0] | null): string =>
    amount === null ? "" : formatPlain(amount);
  const rows = comparison.measures.flatMap(({ measure, whole, cells }) =>
    cells.map(({ disclosure, figure, whole: of, share }) => {
      const entry = entries.find(({ id }) => id === disclosure);
      const group = comparison.groups.findIndex((each) => each.includes(disclosure)) + 1;
      return [
        textCell(entry?.department ?? disclosure),
        entry === undefined ? "" : String(entry.year),
        entry === undefined ? "" : common.phases[entry.phase],
        entry === undefined ? "" : common.scopes[entry.scope],
        String(group),
        measureName(measure, terms),
        plain(figure.amount),
        common.states[figure.state],
        whole === null ? "" : words.wholes[whole],
        plain(of?.amount ?? null),
        share ?? "",
      ];
    }),
  );
  return csv(head, rows);
}
