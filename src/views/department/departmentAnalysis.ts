import type { Change } from "../../core/analysis/change.ts";
import { changeOf } from "../../core/analysis/changeOf.ts";
import type { Composition } from "../../core/analysis/composition.ts";
import { compositionOf } from "../../core/analysis/compositionOf.ts";
import type { Headline } from "../../core/analysis/headline.ts";
import { headlineOf } from "../../core/analysis/headlineOf.ts";
import type { Revenue } from "../../core/analysis/revenue.ts";
import { revenueOf } from "../../core/analysis/revenueOf.ts";
import type { SpendingTree } from "../../core/analysis/spendingTree.ts";
import { spendingTreeOf } from "../../core/analysis/spendingTreeOf.ts";
import type { ThreePublic } from "../../core/analysis/threePublic.ts";
import { threePublicOf } from "../../core/analysis/threePublicOf.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";

/** Everything the page says of one disclosure, computed once. */
export interface DepartmentAnalysis {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
  readonly headline: Headline;
  readonly change: Change;
  readonly tree: SpendingTree;
  readonly composition: Composition;
  readonly revenue: Revenue;
  readonly threePublic: ThreePublic;
}

/** @param prior the disclosure of the year before; null where none is held */
export function analyseDepartment(
  disclosure: Disclosure,
  checks: readonly CheckResult[],
  prior: Disclosure | null,
): DepartmentAnalysis {
  return {
    disclosure,
    checks,
    headline: headlineOf(disclosure),
    change: changeOf(disclosure, prior),
    tree: spendingTreeOf(disclosure),
    composition: compositionOf(disclosure),
    revenue: revenueOf(disclosure),
    threePublic: threePublicOf(disclosure, prior),
  };
}

/** What each part of the page takes. */
export interface PartProps {
  readonly analysis: DepartmentAnalysis;
}
