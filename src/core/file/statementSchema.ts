import * as v from "valibot";
import type { StatedChange, Statement } from "../budget/statement.ts";
import { BASES, FUNDS, MEASURES, REASON_KINDS } from "../budget/vocabulary.ts";
import { fenSchema, moneyUnitSchema, placeSchema, yearSchema, type SchemaOf } from "./sourceSchema.ts";

const changeSchema: SchemaOf<StatedChange> = v.strictObject({
  direction: v.nullable(v.picklist(["increase", "decrease", "unchanged"])),
  delta: v.nullable(fenSchema),
  printed: v.string(),
  percent: v.nullable(v.string()),
  times: v.nullable(v.string()),
  base: v.strictObject({
    year: v.nullable(yearSchema),
    kind: v.picklist(["budget", "executed", "final", "adjusted", "unstated"]),
    amount: v.nullable(fenSchema),
    printed: v.string(),
  }),
});

/** One figure of the narrative in a disclosure file. */
export const statementSchema: SchemaOf<Statement> = v.strictObject({
  id: v.string(),
  measure: v.picklist(MEASURES),
  code: v.nullable(v.string()),
  path: v.nullable(v.string()),
  item: v.nullable(v.string()),
  fund: v.nullable(v.picklist(FUNDS)),
  basis: v.picklist(BASES),
  year: yearSchema,
  amount: v.nullable(fenSchema),
  count: v.nullable(v.strictObject({ value: v.string(), unit: v.string() })),
  printed: v.string(),
  unit: moneyUnitSchema,
  change: v.nullable(changeSchema),
  share: v.exactOptional(v.strictObject({ percent: v.string(), of: v.nullable(v.picklist(MEASURES)) })),
  completion: v.nullable(v.strictObject({ percent: v.string(), of: v.picklist(["opening", "adjusted"]) })),
  reason: v.nullable(v.string()),
  reasonKinds: v.array(v.picklist(REASON_KINDS)),
  pooled: v.nullable(v.strictObject({ item: v.picklist(MEASURES), by: v.nullable(v.string()) })),
  document: v.string(),
  place: placeSchema,
  quote: v.nullable(v.string()),
});
