import type { Figure } from "../budget/figure.ts";
import type { Project, Indicator } from "../budget/project.ts";
import type { ProcurementLine } from "../budget/procurement.ts";

/** Projects with budgets and cost ceilings against 项目支出. */
export interface ProjectList {
  readonly projects: readonly ProjectEntry[];
  /** Sum of the budgets, derived: of those `withBudget` of all `projects` that print one. */
  readonly budgets: Figure;
  readonly withBudget: number;
  /** Sum of the ceilings, derived, of those `withCeiling` that have one; 平乡县: 490.51 beside 486.51. */
  readonly ceilings: Figure;
  readonly withCeiling: number;
  readonly spending: Figure;
  /** ceilings − spending, derived; null where either is missing or a project has no ceiling. */
  readonly difference: Figure | null;
}

export interface ProjectEntry {
  readonly project: Project;
  readonly budget: Figure;
  /** From cost indicators (成本指标) in money; a product where the target is a price per piece. */
  readonly ceiling: Figure;
  readonly costIndicators: readonly Indicator[];
  readonly procurement: readonly ProcurementLine[];
}
