import type { Address, View } from "./address.ts";

/**
 * Where a view shows the departments chosen: what of the address changes. Year, phase, scope and
 * how the reader reads stay, so that the figures are those that were on screen.
 */
export function addressOfChosen(view: View, departments: readonly string[]): Partial<Address> {
  return { view, dept: departments, node: null, sort: null, figure: null };
}

/** The departments chosen after one more was ticked, or one unticked; in the order they were ticked. */
export function toggled(chosen: readonly string[], key: string): readonly string[] {
  return chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
}
