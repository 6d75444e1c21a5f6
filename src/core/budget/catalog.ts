import type { Figure } from "./figure.ts";
import type { CoverageStatus, Phase, ReasonKind, Scope, StatutoryTable, Outcome } from "./vocabulary.ts";

export const CATALOG_VERSION = 1;

/** What exists: one small file that the first paint is drawn from. */
export interface Catalog {
  readonly version: typeof CATALOG_VERSION;
  readonly entries: readonly CatalogEntry[];
}

export interface CatalogEntry {
  readonly id: string;
  readonly departmentKey: string;
  readonly departmentCode: string | null;
  readonly department: string;
  readonly region: { readonly code: string; readonly name: string };
  readonly scope: Scope;
  readonly year: number;
  readonly phase: Phase;
  readonly consolidated: number | null;
  readonly documentTitle: string;
  readonly coverage: Readonly<Record<StatutoryTable, CoverageStatus>>;
  /** Tables beside the nine, by kind and count: projects, procurement, assets. */
  readonly others: { readonly projects: number; readonly procurement: boolean; readonly assets: boolean };
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
  readonly threePublic: Figure;
  readonly appropriation: Figure;
  /** Signed change of the total since the year before, as stated, and the derived prior year. */
  readonly change: {
    readonly delta: Figure;
    readonly prior: Figure;
    readonly percent: string | null;
    readonly reasonKinds: readonly ReasonKind[];
  };
  readonly checks: Readonly<Record<Outcome, number>>;
  /** How many of the checks have a sum that the source leaves blank: part of `cannot-check`. */
  readonly notStated: number;
  /** Codes and printed names of the functional lines, for search. */
  readonly functions: readonly (readonly [code: string, name: string])[];
}
