import type { Figure } from "../budget/figure.ts";
import type { AssetLine } from "../budget/procurement.ts";
import type { Phase } from "../budget/vocabulary.ts";
import type { ProjectEntry, ProjectList } from "./projects.ts";

/** The projects of several disclosures, one by one and disclosure by disclosure. No sum crosses disclosures. */
export interface ProjectCatalog {
  /** In the order of the disclosures, then as printed. */
  readonly projects: readonly CataloguedProject[];
  readonly departments: readonly DepartmentProjects[];
}

export interface CataloguedProject {
  /** `<disclosure>-<project id>`: `130532-434-2023-budget-p1`. */
  readonly key: string;
  readonly disclosure: string;
  readonly department: string;
  readonly year: number;
  readonly phase: Phase;
  readonly entry: ProjectEntry;
  readonly targets: TargetCounts;
  /** Σ of its procurement lines, derived from several; not in the file where none names it. */
  readonly purchases: Figure;
  /** Asset lines that bear the project's name. */
  readonly assets: readonly AssetLine[];
}

/** Targets with a number (定量) and targets in words (定性), apart. */
export interface TargetCounts {
  readonly quantitative: number;
  readonly qualitative: number;
}

export interface DepartmentProjects {
  readonly disclosure: string;
  readonly department: string;
  readonly year: number;
  readonly phase: Phase;
  readonly list: ProjectList;
  readonly targets: TargetCounts;
  /** Budgets listed as a share of 项目支出, "51.11"; null where either is missing. */
  readonly covered: string | null;
  /** Procurement lines of the file, and how many of them name a project of it. */
  readonly procurement: { readonly lines: number; readonly joined: number };
  /** How many asset lines the file has, and how many of them bear the name of a project. */
  readonly assets: { readonly lines: number; readonly joined: number };
}
