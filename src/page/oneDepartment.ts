import type { Address } from "../state/address.ts";

/** Whether a view shows one department at a time; the tree adds several up where the address names them. */
export function showsOneDepartment({ view, dept }: Address): boolean {
  return view === "department" || view === "change" || (view === "tree" && dept.length < 2);
}
