import type { Figure } from "../budget/figure.ts";
import type { SpendingMeasure } from "../budget/vocabulary.ts";
import type { ProjectList } from "./projects.ts";

/** Basic against project, and what each consists of. */
export interface Composition {
  readonly total: Figure;
  readonly parts: readonly {
    readonly measure: SpendingMeasure;
    readonly figure: Figure;
    readonly share: string | null;
  }[];
  readonly byFunction: readonly FunctionSplit[];
  /** 人员经费 and 公用经费 of the basic part. */
  readonly personnel: Figure;
  readonly publicOperating: Figure;
  /** Economic classes of the basic part; empty where the file holds no such table. */
  readonly economic: readonly EconomicNode[];
  readonly projects: ProjectList;
}

export interface FunctionSplit {
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2 | 3;
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
}

export interface EconomicNode {
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  readonly total: Figure;
  readonly personnel: Figure;
  readonly publicOperating: Figure;
  /** Share of the basic total, "91.43". */
  readonly share: string | null;
  readonly children: readonly EconomicNode[];
}
