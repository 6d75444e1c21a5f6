import { MONEY_OF_BEFORE, OTHER_SOURCES } from "../../core/budget/measureGroups.ts";
import type { Fund, Measure } from "../../core/budget/vocabulary.ts";

/** What a figure is about. `item` names a part (a project, 财政拨款, 货物); null for the whole. */
export interface Subject {
  readonly measure: Measure;
  readonly fund: Fund | null;
  readonly item: string | null;
  readonly path: string | null;
  /** The functional code where the narrative prints one beside the name. */
  readonly code?: string;
}

/** All money of a measure, or one part of it. */
export function of(measure: Measure, item: string | null = null): Subject {
  return { measure, fund: null, item, path: null };
}

/** Whether two figures are about the same thing. */
export function sameSubject(a: Subject, b: Subject): boolean {
  return a.measure === b.measure && a.fund === b.fund && a.item === b.item && a.path === b.path;
}

const WHOLE_OF: Partial<Record<Measure, Measure>> = {
  basic: "total",
  project: "total",
  personnel: "basic",
  "public-operating": "basic",
  overseas: "three-public",
  vehicles: "three-public",
  reception: "three-public",
  "vehicle-purchase": "three-public",
  "vehicle-operation": "three-public",
};

/** The measure whose money a part is inside of: it lends the part its fund where the sentence repeats none. */
export function wholeOf(measure: Measure): Measure | null {
  return WHOLE_OF[measure] ?? null;
}

const REVENUE: readonly Measure[] = ["revenue", "appropriation", ...OTHER_SOURCES, ...MONEY_OF_BEFORE];

/** Whether a measure is money that comes in. */
export function isRevenue(measure: Measure): boolean {
  return REVENUE.includes(measure);
}
