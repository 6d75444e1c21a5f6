import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Figure } from "../core/budget/figure.ts";
import type { View } from "../state/address.ts";

/** The views of one disclosure that have something to show, the department's own first. */
export function publishedViews(entry: CatalogEntry): readonly View[] {
  const { basic, project, threePublic, change, functions, others } = entry;
  const shown: readonly (readonly [View, boolean])[] = [
    ["department", true],
    ["tree", functions.length > 0],
    ["composition", isHeld(basic) || isHeld(project)],
    ["change", isHeld(change.delta)],
    ["three-public", isHeld(threePublic)],
    ["projects", others.projects > 0],
    ["quality", true],
  ];
  return shown.filter(([, has]) => has).map(([view]) => view);
}

function isHeld({ amount }: Figure): boolean {
  return amount !== null;
}
