import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { differenceOf, sumOfFigures } from "../../core/budget/figureSum.ts";

/** How one department's total divides. */
export interface Split {
  readonly key: string;
  readonly entry: CatalogEntry | null;
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
  /** What of the total is neither basic nor project; null where nothing is left or a part is not known. */
  readonly rest: Figure | null;
}

export function splitOf(entry: CatalogEntry): Split {
  const { id, total, basic, project } = entry;
  return { key: id, entry, total, basic, project, rest: restOf(total, basic, project) };
}

function restOf(total: Figure, basic: Figure, project: Figure): Figure | null {
  const parts = sumOfFigures([basic, project]);
  const rest = basic.amount === null || project.amount === null ? null : differenceOf(total, parts);
  return rest === null || rest.amount === null || rest.amount <= 0 ? null : rest;
}

/** Why departments are not added up; null where they may be. */
export function apartBy(entries: readonly CatalogEntry[]): "region" | "period" | null {
  const kinds = (of: (entry: CatalogEntry) => string): number => new Set(entries.map(of)).size;
  if (kinds(({ region }) => region.code) > 1) return "region";
  const period = kinds(({ year, phase, scope }) => [year, phase, scope].join());
  const twice = kinds(({ departmentKey }) => departmentKey) < entries.length;
  return period > 1 || twice ? "period" : null;
}

/** The departments together; asked only where `apartBy` has nothing against it. */
export function sumOfSplits(splits: readonly Split[]): Split {
  const total = sumOfFigures(splits.map((split) => split.total));
  const basic = sumOfFigures(splits.map((split) => split.basic));
  const project = sumOfFigures(splits.map((split) => split.project));
  return { key: "sum", entry: null, total, basic, project, rest: restOf(total, basic, project) };
}
