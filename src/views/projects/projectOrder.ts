import type { CataloguedProject } from "../../core/analysis/projectCatalog.ts";

/** How the list is ordered; amounts largest first, what has none last. */
export const ORDERS = ["printed", "budget", "ceiling"] as const;
export type ProjectOrder = (typeof ORDERS)[number];

/** The order of an address's `sort`: `-budget`, `-ceiling`; as printed for any other. */
export function orderOf(sort: string | null): ProjectOrder {
  const wanted = sort?.replace(/^-/u, "");
  return ORDERS.find((order) => order === wanted) ?? "printed";
}

/** Projects in an order; those alike stay as printed. */
export function sortedProjects(
  projects: readonly CataloguedProject[],
  order: ProjectOrder,
): readonly CataloguedProject[] {
  if (order === "printed") return projects;
  const amount = ({ entry }: CataloguedProject): number => entry[order].amount ?? -Infinity;
  return [...projects].sort((a, b) => {
    const [left, right] = [amount(a), amount(b)];
    return left === right ? 0 : right - left;
  });
}
