import * as v from "valibot";
import {
  DISCLOSURE_VERSION,
  type Disclosure,
  type DocumentWarning,
  type SourceDocument,
} from "../budget/disclosure.ts";
import { PHASES, SCOPES, SOURCE_FORMATS } from "../budget/vocabulary.ts";
import {
  assetSchema,
  headcountSchema,
  institutionSchema,
  procurementSchema,
  projectSchema,
} from "./annexSchema.ts";
import { dateSchema, indexSchema, placeSchema, yearSchema, type SchemaOf } from "./sourceSchema.ts";
import { statementSchema } from "./statementSchema.ts";
import { tableSchema } from "./tableSchema.ts";

const warningSchema: SchemaOf<DocumentWarning> = v.variant("kind", [
  v.strictObject({ kind: v.literal("unreadable-part"), place: placeSchema, detail: v.string() }),
  v.strictObject({ kind: v.literal("scanned-page"), place: placeSchema }),
]);

const documentSchema: SchemaOf<SourceDocument> = v.strictObject({
  id: v.string(),
  file: v.string(),
  format: v.picklist(SOURCE_FORMATS),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  title: v.string(),
  url: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  warnings: v.exactOptional(v.array(warningSchema)),
});

/** A region: its 6-digit GB/T 2260 code and its name. */
export const regionSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[0-9]{6}$/u)),
  name: v.string(),
});

/**
 * The shape of a disclosure file, version 1. Unknown fields are refused: a field this code does
 * not know would be lost on writing. The order of the fields here is their order in the file.
 */
export const disclosureSchema: SchemaOf<Disclosure> = v.strictObject({
  version: v.literal(DISCLOSURE_VERSION),
  id: v.string(),
  region: regionSchema,
  department: v.strictObject({
    key: v.string(),
    code: v.nullable(v.string()),
    name: v.string(),
    parent: v.nullable(v.string()),
  }),
  scope: v.picklist(SCOPES),
  consolidates: v.nullable(v.strictObject({ count: indexSchema, units: v.array(v.string()) })),
  year: yearSchema,
  phase: v.picklist(PHASES),
  publishedOn: v.nullable(dateSchema),
  documents: v.array(documentSchema),
  tables: v.array(tableSchema),
  statements: v.array(statementSchema),
  institutions: v.array(institutionSchema),
  headcount: v.nullable(headcountSchema),
  projects: v.array(projectSchema),
  procurement: v.nullable(procurementSchema),
  assets: v.array(assetSchema),
  otherYears: v.exactOptional(
    v.array(v.strictObject({ year: yearSchema, document: v.string(), place: placeSchema })),
  ),
});
