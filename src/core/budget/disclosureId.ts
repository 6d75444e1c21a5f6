import type { Disclosure } from "./disclosure.ts";

/** What an id is composed of. */
export type IdParts = Pick<Disclosure, "year" | "phase" | "scope"> & {
  readonly department: Pick<Disclosure["department"], "key">;
};

/**
 * The id of a disclosure: `<department key>-<year>-<phase>`, with `-unit` for a unit:
 * `130532-434-2023-budget`. A corrected edition adds `-r2`, `-r3` … to it.
 */
export function disclosureId({ department, year, phase, scope }: IdParts): string {
  return `${department.key}-${year}-${phase}${scope === "unit" ? "-unit" : ""}`;
}
