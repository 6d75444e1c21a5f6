import type { Disclosure } from "./disclosure.ts";
import { PHASES } from "./vocabulary.ts";

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

/** Year and phase that an id tells; null for a text that is no id of a disclosure. */
export function periodOfId(id: string): Pick<Disclosure, "year" | "phase"> | null {
  const [, year, named] = /-([0-9]{4})-(budget|final)(?:-unit)?(?:-r[0-9]+)?$/u.exec(id) ?? [];
  const phase = PHASES.find((each) => each === named);
  return year === undefined || phase === undefined ? null : { year: Number(year), phase };
}
