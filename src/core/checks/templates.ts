import type { Disclosure } from "../budget/disclosure.ts";
import { STATUTORY_TABLES, type Phase, type TableKind } from "../budget/vocabulary.ts";

/** The tables that a province's template of some years asks for. */
interface Template {
  /** First two digits of the region's code. */
  readonly province: string;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly tables: readonly TableKind[];
}

/** Jiangsu until 2019: no table of 国有资本经营; 财政拨款 by function and by economic class, and three more. */
const JIANGSU: readonly TableKind[] = [
  ...STATUTORY_TABLES.filter((kind) => kind !== "state-capital"),
  "appropriation-function",
  "appropriation-economic",
  "administrative-operating",
  "procurement",
];

/** Templates as published documents bear them out, no year further. */
const TEMPLATES: readonly Template[] = [
  { province: "13", phase: "budget", from: 2023, to: 2023, tables: STATUTORY_TABLES },
  { province: "31", phase: "budget", from: 2023, to: 2026, tables: STATUTORY_TABLES },
  { province: "31", phase: "final", from: 2024, to: 2024, tables: STATUTORY_TABLES },
  { province: "32", phase: "budget", from: 2017, to: 2019, tables: JIANGSU },
];

/** The tables a disclosure's template asks for; null where the template of its place and year is not known. */
export function requiredTables({
  region,
  phase,
  year,
}: Pick<Disclosure, "region" | "phase" | "year">): readonly TableKind[] | null {
  const template = TEMPLATES.find(
    (each) =>
      region.code.startsWith(each.province) && each.phase === phase && each.from <= year && year <= each.to,
  );
  return template?.tables ?? null;
}
