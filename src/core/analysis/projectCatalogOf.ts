import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { listedFigure, notInFile } from "../budget/figureOf.ts";
import type { AssetLine, ProcurementLine } from "../budget/procurement.ts";
import type { Project } from "../budget/project.ts";
import { nameKey, sameName, stripListNumber } from "../text/chinese.ts";
import { together } from "./flowBalance.ts";
import type {
  CataloguedProject,
  DepartmentProjects,
  ProjectCatalog,
  TargetCounts,
} from "./projectCatalog.ts";
import { projectsOf } from "./projectsOf.ts";
import { shareOf } from "./shareOf.ts";

/** Every project of the disclosures with its targets counted and what the file buys or holds for it. */
export function projectCatalogOf(disclosures: readonly Disclosure[]): ProjectCatalog {
  const each = disclosures.map((disclosure) => ofOne(disclosure));
  return {
    projects: each.flatMap(({ projects }) => projects),
    departments: each.map(({ department }) => department),
  };
}

/** The projects that answer a search: each of its words in the name, the code, the department or a target's name. */
export function matchingProjects(
  projects: readonly CataloguedProject[],
  query: string,
): readonly CataloguedProject[] {
  const words = query
    .split(/\s+/u)
    .map((word) => nameKey(word).toLowerCase())
    .filter((word) => word !== "");
  if (words.length === 0) return projects;
  return projects.filter(({ department, entry: { project } }) => {
    const said = [
      project.name,
      project.code ?? "",
      department,
      ...project.indicators.map(({ name }) => name),
    ].map((text) => nameKey(text).toLowerCase());
    return words.every((word) => said.some((text) => text.includes(word)));
  });
}

/** Targets by their nature: with a number, or in words. */
export function targetCounts(projects: readonly Project[]): TargetCounts {
  const all = projects.flatMap(({ indicators }) => indicators);
  const quantitative = all.filter(({ operator, value }) => operator !== "text" && value !== null).length;
  return { quantitative, qualitative: all.length - quantitative };
}

function ofOne(disclosure: Disclosure): {
  readonly projects: readonly CataloguedProject[];
  readonly department: DepartmentProjects;
} {
  const list = projectsOf(disclosure);
  const head = {
    disclosure: disclosure.id,
    department: disclosure.department.name,
    year: disclosure.year,
    phase: disclosure.phase,
  };
  const projects = list.projects.map((entry): CataloguedProject => {
    const { project, procurement } = entry;
    return {
      ...head,
      key: `${disclosure.id}-${project.id}`,
      entry,
      targets: targetCounts([project]),
      purchases: procurement.length === 0 ? notInFile() : together(procurement.map(amountOf)),
      assets: disclosure.assets.filter((line) => bearsName(line, project)),
    };
  });
  const sum = (of: (project: CataloguedProject) => number): number =>
    projects.reduce((whole, project) => whole + of(project), 0);
  return {
    projects,
    department: {
      ...head,
      list,
      targets: targetCounts(disclosure.projects),
      covered: shareOf(list.budgets, list.spending),
      procurement: {
        lines: disclosure.procurement?.lines.length ?? 0,
        joined: sum(({ entry }) => entry.procurement.length),
      },
      assets: { lines: disclosure.assets.length, joined: sum(({ assets }) => assets.length) },
    },
  };
}

function amountOf({ amount, cells }: ProcurementLine): Figure {
  return listedFigure(amount, cells.amount);
}

function bearsName({ item }: AssetLine, { name }: Project): boolean {
  return sameName(stripListNumber(item), name);
}
