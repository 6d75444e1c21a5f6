import { baseNamed, withoutBase, type Base } from "./changes.ts";

/** An amount of another year or basis that a comparison prints: 比2023年3300.12万元增加…. */
export interface Compared {
  readonly base: Base & { readonly year: number };
  /** The clause without the words that name the base. */
  readonly about: string;
}

/**
 * Reads a clause that compares with an amount of its own: 比2023年, 与2023年预算数, 比上年“三公”经费预算.
 * @returns null where the amount behind the lead is not that of a base
 */
export function comparedAtEnd(lead: string, year: number): Compared | null {
  const clause = lead.split(/[,;:。]/u).at(-1) ?? "";
  if (!/^(?:比|较|与|同)/u.test(clause)) return null;
  const base = baseNamed(clause, year);
  if (base?.year === null || base === null) return null;
  const about = withoutBase(clause);
  if (about.length === clause.length || /相比|持平|增|减|[升降]/u.test(clause)) return null;
  const kind = base.kind === "unstated" && /预算/u.test(about) ? "budget" : base.kind;
  return { base: { year: base.year, kind }, about };
}
