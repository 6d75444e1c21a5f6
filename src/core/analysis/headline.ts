import type { Figure } from "../budget/figure.ts";

/** The figures a department is introduced by, each from its table and, failing that, from the prose. */
export interface Headline {
  readonly total: Figure;
  readonly revenue: Figure;
  readonly basic: Figure;
  readonly project: Figure;
  readonly personnel: Figure;
  readonly publicOperating: Figure;
  /** 财政拨款支出合计: the whole that 三公 is a share of. */
  readonly appropriation: Figure;
  readonly threePublic: Figure;
  readonly administrativeOperating: Figure;
}
