import type { Figure } from "../../core/budget/figure.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import type { Language } from "../../i18n/language.ts";
import type { FlowReading } from "./flowReading.ts";

/**
 * The flow as a file, each department's own exact yuan: a source into the department, a class out
 * of it, and the class's kinds. Rows of a class and rows of its kinds tell the same money twice.
 */
export function flowCsv({ flow, year, phase }: FlowReading, language: Language): string {
  const words = flowMessages[language];
  const terms = budgetTerms[language];
  const common = commonMessages[language];
  const head = [
    words.columns.source,
    words.columns.department,
    words.columns.use,
    words.columns.kind,
    words.period,
    `${words.amount}${language === "zh" ? "（元）" : " (yuan)"}`,
    words.state,
  ];
  const row = (
    source: string,
    name: string,
    use: string,
    kind: string,
    figure: Figure,
  ): readonly string[] => [
    textCell(source),
    textCell(name),
    textCell(use),
    kind,
    common.yearPhase(year, phase),
    figure.amount === null ? "" : formatPlain(figure.amount),
    common.states[figure.state],
  ];
  const rows = flow.departments.flatMap(({ name, sources, uses, kindsOfWhole }) => [
    ...sources.map((each) => row(each.name ?? terms.measures[each.measure], name, "", "", each.figure)),
    ...uses.flatMap((use) => [
      row("", name, use.name, "", use.figure),
      ...use.kinds.map(({ measure, figure }) => row("", name, use.name, terms.measures[measure], figure)),
    ]),
    ...kindsOfWhole.map(({ measure, figure }) => row("", name, "", terms.measures[measure], figure)),
  ]);
  return csv(head, rows);
}
