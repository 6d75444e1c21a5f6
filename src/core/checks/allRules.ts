import type { Rule } from "./rule.ts";
import { administrativeOperating } from "./rules/administrativeOperating.ts";
import { assetsAddUp } from "./rules/assetsAddUp.ts";
import { basicEconomicEqualsBasic } from "./rules/basicEconomicEqualsBasic.ts";
import { ceilingsAgainstProject } from "./rules/ceilingsAgainstProject.ts";
import { changeDirection } from "./rules/changeDirection.ts";
import { changesAddUp } from "./rules/changesAddUp.ts";
import { childrenEqualParent } from "./rules/childrenEqualParent.ts";
import { codeMatchesName } from "./rules/codeMatchesName.ts";
import { kindsEqualTotal } from "./rules/kindsEqualTotal.ts";
import { noteAgainstFigures } from "./rules/noteAgainstFigures.ts";
import { projectFundsEqualBudget } from "./rules/projectFundsEqualBudget.ts";
import { planCompletes } from "./rules/planCompletes.ts";
import { procurementLine } from "./rules/procurementLine.ts";
import { procurementTotal } from "./rules/procurementTotal.ts";
import { projectBudgetsWithinProject } from "./rules/projectBudgetsWithinProject.ts";
import { proseEqualsTable } from "./rules/proseEqualsTable.ts";
import { prosePartsEqualWhole } from "./rules/prosePartsEqualWhole.ts";
import { purchasesAgainstProcurement } from "./rules/purchasesAgainstProcurement.ts";
import { readableAmount } from "./rules/readableAmount.ts";
import { revenueEqualsExpenditure } from "./rules/revenueEqualsExpenditure.ts";
import { tablePresent } from "./rules/tablePresent.ts";
import { tableRecognised } from "./rules/tableRecognised.ts";
import { tablesAgree } from "./rules/tablesAgree.ts";
import { threePublicFunds } from "./rules/threePublicFunds.ts";
import { threePublicItems } from "./rules/threePublicItems.ts";
import { unitStated } from "./rules/unitStated.ts";
import { vehiclesEqualParts } from "./rules/vehiclesEqualParts.ts";
import { statedPrior } from "./rules/statedPrior.ts";
import { amountStatedOnce } from "./rules/amountStatedOnce.ts";
import { changeStatedOnce } from "./rules/changeStatedOnce.ts";
import { classificationTwins } from "./rules/classificationTwins.ts";
import { rowEqualsParent } from "./rules/rowEqualsParent.ts";
import { completionPercent } from "./rules/completionPercent.ts";
import { shareOfWhole } from "./rules/shareOfWhole.ts";
import { budgetOfFinals } from "./rules/budgetOfFinals.ts";
import { blockEqualsLastYear } from "./rules/blockEqualsLastYear.ts";
import { appropriationInSummary } from "./rules/appropriationInSummary.ts";
import { codeParentPrinted } from "./rules/codeParentPrinted.ts";
import { tableDepth } from "./rules/tableDepth.ts";
import { headingYear } from "./rules/headingYear.ts";

/** Every rule, in the order its results are listed. */
export const ALL_RULES: readonly Rule[] = [
  revenueEqualsExpenditure,
  childrenEqualParent,
  rowEqualsParent,
  kindsEqualTotal,
  tablesAgree,
  appropriationInSummary,
  basicEconomicEqualsBasic,
  classificationTwins,
  threePublicItems,
  threePublicFunds,
  vehiclesEqualParts,
  proseEqualsTable,
  prosePartsEqualWhole,
  changesAddUp,
  changeDirection,
  statedPrior,
  amountStatedOnce,
  changeStatedOnce,
  completionPercent,
  shareOfWhole,
  budgetOfFinals,
  blockEqualsLastYear,
  procurementLine,
  procurementTotal,
  assetsAddUp,
  purchasesAgainstProcurement,
  projectBudgetsWithinProject,
  projectFundsEqualBudget,
  planCompletes,
  ceilingsAgainstProject,
  codeMatchesName,
  codeParentPrinted,
  administrativeOperating,
  tablePresent,
  tableDepth,
  noteAgainstFigures,
  readableAmount,
  unitStated,
  tableRecognised,
  headingYear,
];
