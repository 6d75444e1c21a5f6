import * as v from "valibot";
import type { Headcount, Institution } from "../budget/institution.ts";
import type { AssetLine, Procurement, ProcurementLine } from "../budget/procurement.ts";
import { INDICATOR_OPERATORS, type Indicator, type PlanStep, type Project } from "../budget/project.ts";
import { cellRefSchema, fenSchema, indexSchema, placeSchema, type SchemaOf } from "./sourceSchema.ts";

const text = v.string();
const maybeText = v.nullable(v.string());
const maybeFen = v.nullable(fenSchema);

/** One unit of 部门机构设置情况. */
export const institutionSchema: SchemaOf<Institution> = v.strictObject({
  name: text,
  nature: v.picklist(["administrative", "civil-service-managed", "public-institution", "other"]),
  naturePrinted: text,
  rank: maybeText,
  funding: maybeText,
});

/** Posts and people, where the document counts them. */
export const headcountSchema: SchemaOf<Headcount> = v.strictObject({
  established: v.nullable(indexSchema),
  serving: v.nullable(indexSchema),
  retired: v.nullable(indexSchema),
  asOf: maybeText,
});

const planStepSchema: SchemaOf<PlanStep> = v.strictObject({
  month: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(12)),
  share: maybeText,
  amount: maybeFen,
  cell: cellRefSchema,
});

const indicatorSchema: SchemaOf<Indicator> = v.strictObject({
  level1: text,
  level2: text,
  name: text,
  description: maybeText,
  operator: v.picklist(INDICATOR_OPERATORS),
  value: maybeText,
  unit: maybeText,
  printed: text,
  basis: maybeText,
  cell: cellRefSchema,
});

/** One project with its money, plan and targets. */
export const projectSchema: SchemaOf<Project> = v.strictObject({
  id: text,
  code: maybeText,
  name: text,
  budget: maybeFen,
  budgetCell: v.nullable(cellRefSchema),
  funds: v.array(
    v.strictObject({
      name: v.picklist(["fiscal", "carried", "other"]),
      amount: maybeFen,
      cell: cellRefSchema,
    }),
  ),
  plan: v.array(planStepSchema),
  objectives: maybeText,
  indicators: v.array(indicatorSchema),
  place: placeSchema,
});

const procurementLineSchema: SchemaOf<ProcurementLine> = v.strictObject({
  project: maybeText,
  projectBudget: maybeFen,
  item: text,
  catalogueCode: maybeText,
  class: v.nullable(v.picklist(["goods", "works", "services"])),
  unit: maybeText,
  quantity: maybeText,
  price: maybeFen,
  amount: maybeFen,
  smallFirmShare: maybeFen,
  cells: v.strictObject({
    quantity: v.nullable(cellRefSchema),
    price: v.nullable(cellRefSchema),
    amount: cellRefSchema,
  }),
});

/** The procurement budget. */
export const procurementSchema: SchemaOf<Procurement> = v.strictObject({
  table: text,
  total: v.nullable(v.strictObject({ amount: maybeFen, cell: cellRefSchema })),
  subtotals: v.array(v.strictObject({ unitName: text, amount: maybeFen, cell: cellRefSchema })),
  lines: v.array(procurementLineSchema),
});

/** One line of 固定资产占用情况表. */
export const assetSchema: SchemaOf<AssetLine> = v.strictObject({
  item: text,
  role: v.picklist(["total", "part", "inner"]),
  quantity: maybeText,
  quantityUnit: maybeText,
  value: maybeFen,
  asOf: maybeText,
  cells: v.strictObject({ quantity: cellRefSchema, value: cellRefSchema }),
});
