import * as v from "valibot";
import { CATALOG_VERSION, type Catalog, type CatalogEntry } from "../budget/catalog.ts";
import { FIGURE_STATES, type Figure, type FormulaTerm } from "../budget/figure.ts";
import {
  PHASES,
  REASON_KINDS,
  SCOPES,
  STATUTORY_TABLES,
  TABLE_STATUSES,
  OUTCOMES,
} from "../budget/vocabulary.ts";
import { regionSchema } from "./disclosureSchema.ts";
import { fenSchema, indexSchema, sourceRefSchema, yearSchema, type SchemaOf } from "./sourceSchema.ts";

const termSchema: SchemaOf<FormulaTerm> = v.strictObject({
  sign: v.picklist([1, -1]),
  factors: v.array(
    v.strictObject({
      source: sourceRefSchema,
      amount: v.nullable(fenSchema),
      count: v.nullable(v.string()),
    }),
  ),
});

/** One amount with its state and sources, as the catalog keeps it. */
export const figureSchema: SchemaOf<Figure> = v.strictObject({
  state: v.picklist(FIGURE_STATES),
  amount: v.nullable(fenSchema),
  sources: v.array(sourceRefSchema),
  formula: v.nullable(v.array(termSchema)),
});

const coverageStatusSchema = v.picklist([...TABLE_STATUSES, "not-in-file"]);

const entrySchema: SchemaOf<CatalogEntry> = v.strictObject({
  id: v.string(),
  departmentKey: v.string(),
  departmentCode: v.nullable(v.string()),
  department: v.string(),
  region: regionSchema,
  scope: v.picklist(SCOPES),
  year: yearSchema,
  phase: v.picklist(PHASES),
  consolidated: v.nullable(indexSchema),
  documentTitle: v.string(),
  coverage: v.strictObject(v.entriesFromList(STATUTORY_TABLES, coverageStatusSchema)),
  others: v.strictObject({ projects: indexSchema, procurement: v.boolean(), assets: v.boolean() }),
  total: figureSchema,
  basic: figureSchema,
  project: figureSchema,
  threePublic: figureSchema,
  appropriation: figureSchema,
  change: v.strictObject({
    delta: figureSchema,
    prior: figureSchema,
    percent: v.nullable(v.string()),
    reasonKinds: v.array(v.picklist(REASON_KINDS)),
  }),
  checks: v.strictObject(v.entriesFromList(OUTCOMES, indexSchema)),
  notStated: indexSchema,
  functions: v.array(v.strictTuple([v.string(), v.string()])),
});

/** The shape of `catalog.json`, version 1; fields in the order of the file. */
export const catalogSchema: SchemaOf<Catalog> = v.strictObject({
  version: v.literal(CATALOG_VERSION),
  entries: v.array(entrySchema),
});
