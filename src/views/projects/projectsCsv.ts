import type { CataloguedProject, ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import type { Indicator } from "../../core/budget/project.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import type { Fen } from "../../core/money/fen.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";

/** The projects as a file, a row a target: the project's exact yuan stand on each of its rows and are never to be added up. */
export function projectsCsv({ projects }: ProjectCatalog, language: Language): string {
  const words = projectsMessages[language];
  const own = departmentMessages[language].projects;
  const yuan = (label: string): string => `${label}${language === "zh" ? "（元）" : " (yuan)"}`;
  const head = [
    words.department,
    words.csv.year,
    words.list,
    own.code,
    yuan(own.budget),
    yuan(own.fiscal),
    yuan(own.carried),
    yuan(own.other),
    yuan(own.ceiling),
    words.csv.level1,
    words.csv.level2,
    words.csv.target,
    words.direction,
    words.csv.value,
    words.unit,
    words.csv.printed,
    words.nature,
  ];
  const rows = projects.flatMap((project) => {
    const { indicators } = project.entry.project;
    const before = projectCells(project, language);
    return indicators.length === 0
      ? [[...before, ...Array.from({ length: 8 }, () => "")]]
      : indicators.map((indicator) => [...before, ...targetCells(indicator, language)]);
  });
  return csv(head, rows);
}

function projectCells(
  { department, year, phase, entry }: CataloguedProject,
  language: Language,
): readonly string[] {
  const { project, budget, ceiling } = entry;
  const fund = (name: "fiscal" | "carried" | "other"): string =>
    plain(project.funds.find((each) => each.name === name)?.amount ?? null);
  return [
    textCell(department),
    commonMessages[language].yearPhase(year, phase),
    textCell(project.name),
    textCell(project.code ?? ""),
    plain(budget.amount),
    fund("fiscal"),
    fund("carried"),
    fund("other"),
    plain(ceiling.amount),
  ];
}

function targetCells(indicator: Indicator, language: Language): readonly string[] {
  const words = projectsMessages[language];
  const { level1, level2, name, operator, value, unit, printed } = indicator;
  const isNumber = operator !== "text" && value !== null;
  return [
    textCell(level1),
    textCell(level2),
    textCell(name),
    isNumber ? textCell(operator) : "",
    isNumber ? value : "",
    textCell(unit ?? ""),
    textCell(printed),
    isNumber ? words.quantitative : words.qualitative,
  ];
}

function plain(amount: Fen | null): string {
  return amount === null ? "" : formatPlain(amount);
}
