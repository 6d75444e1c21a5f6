import * as v from "valibot";
import { STATEMENT_PARTS, type CellRef, type Place, type SourceRef, type Span } from "../budget/source.ts";
import { fen, type Fen } from "../money/fen.ts";
import type { MoneyUnit } from "../money/unit.ts";

/** A schema that takes anything and yields a `T`: its output is held to the domain's own type. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** Money in the file: a safe integer of fen. */
export const fenSchema: SchemaOf<Fen> = v.pipe(v.number(), v.safeInteger(), v.transform(fen));

/** A row, column or count: 0, 1, 2 … */
export const indexSchema: SchemaOf<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The four units amounts are printed in. */
export const moneyUnitSchema: SchemaOf<MoneyUnit> = v.picklist(["yuan", "qian", "wan", "yi"]);

/** A fiscal year of four digits. */
export const yearSchema: SchemaOf<number> = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1950),
  v.maxValue(2199),
);

/** A calendar date, `2023-12-31`. */
export const dateSchema: SchemaOf<string> = v.pipe(v.string(), v.isoDate());

/** A position in a document. */
export const placeSchema: SchemaOf<Place> = v.strictObject({
  pages: v.nullable(v.array(indexSchema)),
  sheet: v.nullable(v.string()),
  paragraph: v.nullable(indexSchema),
  heading: v.nullable(v.string()),
});

/** A merged cell. */
export const spanSchema: SchemaOf<Span> = v.strictObject({
  row: indexSchema,
  column: indexSchema,
  rows: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  columns: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** One printed cell. */
export const cellRefSchema: SchemaOf<CellRef> = v.strictObject({
  kind: v.literal("cell"),
  disclosure: v.string(),
  table: v.string(),
  row: indexSchema,
  column: indexSchema,
});

/** One printed cell or one figure of the prose. */
export const sourceRefSchema: SchemaOf<SourceRef> = v.union([
  cellRefSchema,
  v.strictObject({
    kind: v.literal("statement"),
    disclosure: v.string(),
    statement: v.string(),
    part: v.picklist(STATEMENT_PARTS),
  }),
]);
