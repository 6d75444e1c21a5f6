import type { RecognisedTable } from "../tables/recognise.ts";

/** Region, the last two digits of the year, P for a project, and its number. */
const PROJECT_CODE = /^\d{6}(\d{2})[A-Z]\w{10,}$/u;

/**
 * The year of a budget that prints none, as workbooks without a title do: the newest project
 * codes are of that year, and the assets are those of the end of the year before.
 * @returns null unless both are printed and agree
 */
export function impliedYear(tables: readonly RecognisedTable[]): number | null {
  const ofProjects = projectCodesIn(tables).map((code) => 2000 + Number(PROJECT_CODE.exec(code)?.[1]));
  const ofAssets = tables.flatMap(({ kind, candidate }) =>
    kind === "assets" && candidate.caption.asOf !== null ? [yearAfter(candidate.caption.asOf)] : [],
  );
  const newest = Math.max(...ofProjects);
  return ofAssets.length > 0 && ofAssets.every((year) => year === newest) ? newest : null;
}

/** The codes (13073023P…) printed in the tables of projects, in their order. */
export function projectCodesIn(tables: readonly RecognisedTable[]): readonly string[] {
  return tables
    .filter(({ kind }) => kind === "project")
    .flatMap(({ candidate }) => candidate.grid.cells.flat())
    .map((text) => text.trim())
    .filter((text) => PROJECT_CODE.test(text));
}

function yearAfter(day: string): number | null {
  return day.endsWith("-12-31") ? Number(day.slice(0, 4)) + 1 : null;
}
