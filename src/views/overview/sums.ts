import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { sumOfFigures } from "../../core/budget/figureSum.ts";
import type { EntryGroup } from "./groups.ts";

/** A figure added up over departments, and how many of them have none: a blank is no 0. */
export interface PartialSum {
  readonly figure: Figure;
  readonly without: number;
}

/** The departments of one group together. Never the whole budget of their government. */
export interface GroupSum {
  readonly group: EntryGroup;
  readonly total: PartialSum;
  readonly basic: PartialSum;
  readonly project: PartialSum;
  readonly threePublic: PartialSum;
  readonly appropriation: PartialSum;
}

/** The sums of the groups that have several departments. */
export function sumsOf(groups: readonly EntryGroup[]): readonly GroupSum[] {
  return groups
    .filter(({ entries }) => entries.length > 1)
    .map((group) => {
      const sum = (of: (entry: CatalogEntry) => Figure): PartialSum => partialSum(group.entries.map(of));
      return {
        group,
        total: sum(({ total }) => total),
        basic: sum(({ basic }) => basic),
        project: sum(({ project }) => project),
        threePublic: sum(({ threePublic }) => threePublic),
        appropriation: sum(({ appropriation }) => appropriation),
      };
    });
}

function partialSum(figures: readonly Figure[]): PartialSum {
  return {
    figure: sumOfFigures(figures),
    without: figures.filter(({ amount }) => amount === null).length,
  };
}
