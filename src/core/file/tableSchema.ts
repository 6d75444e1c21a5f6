import * as v from "valibot";
import type { AmountCell, Column, Line, Table } from "../budget/disclosure.ts";
import { BASES, FUNDS, MEASURES, TABLE_KINDS, TABLE_STATUSES } from "../budget/vocabulary.ts";
import {
  fenSchema,
  indexSchema,
  moneyUnitSchema,
  placeSchema,
  spanSchema,
  yearSchema,
  type SchemaOf,
} from "./sourceSchema.ts";

const sideSchema = v.picklist(["revenue", "expenditure"]);

const columnSchema: SchemaOf<Column> = v.strictObject({
  index: indexSchema,
  heads: v.array(v.string()),
  role: v.picklist(["ordinal", "code", "name", "amount", "text"]),
  side: v.nullable(sideSchema),
  measure: v.nullable(v.picklist(MEASURES)),
  fund: v.nullable(v.picklist(FUNDS)),
  basis: v.nullable(v.picklist(BASES)),
  year: v.nullable(yearSchema),
});

const amountCellSchema: SchemaOf<AmountCell> = v.strictObject({
  column: indexSchema,
  amount: v.nullable(fenSchema),
});

const lineSchema: SchemaOf<Line> = v.strictObject({
  row: indexSchema,
  side: v.nullable(sideSchema),
  codePrinted: v.nullable(v.string()),
  code: v.nullable(v.string()),
  codeStatus: v.picklist(["ok", "repaired", "conflict"]),
  name: v.string(),
  level: indexSchema,
  role: v.picklist(["item", "year-total", "total", "balance"]),
  measure: v.nullable(v.picklist(MEASURES)),
  fund: v.nullable(v.picklist(FUNDS)),
  cells: v.array(amountCellSchema),
});

/** One printed table of a disclosure file. */
export const tableSchema: SchemaOf<Table> = v.strictObject({
  id: v.string(),
  kind: v.picklist(TABLE_KINDS),
  number: v.nullable(v.string()),
  title: v.string(),
  document: v.string(),
  place: placeSchema,
  unit: v.nullable(moneyUnitSchema),
  status: v.picklist(TABLE_STATUSES),
  notes: v.array(
    v.strictObject({ kind: v.picklist(["declares-none", "other"]), text: v.nullable(v.string()) }),
  ),
  headRows: indexSchema,
  columns: v.array(columnSchema),
  spans: v.array(spanSchema),
  omitted: v.array(v.strictObject({ row: indexSchema, column: indexSchema })),
  grid: v.array(v.array(v.string())),
  lines: v.array(lineSchema),
});
