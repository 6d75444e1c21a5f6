import * as v from "valibot";
import type { Result } from "../result.ts";
import type { DisclosureFileError } from "./fileError.ts";
import { readVersioned } from "./readVersioned.ts";
import { dateSchema } from "./sourceSchema.ts";

const SOURCE_NOTES_VERSION = 1;

const noteSchema = v.strictObject({
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/u))),
  publisher: v.optional(v.pipe(v.string(), v.minLength(1))),
  publishedOn: v.optional(dateSchema),
});

const notesSchema = v.strictObject({
  version: v.literal(SOURCE_NOTES_VERSION),
  documents: v.record(v.string(), noteSchema),
});

/** What is known of a file beside what it prints: where, by whom and on which ISO date it was published. */
export type SourceNote = v.InferOutput<typeof noteSchema>;

/** Notes on published files, each under the SHA-256 of its bytes or under its file name. */
export type SourceNotes = v.InferOutput<typeof notesSchema>;

/** Reads a file of notes. A date that is none, an address that is none and an unknown field are refused. */
export function readSourceNotes(json: unknown): Result<SourceNotes, DisclosureFileError> {
  return readVersioned(json, SOURCE_NOTES_VERSION, notesSchema);
}

/** The note on a file: the one under its hash goes before the one under its name; null where there is none. */
export function noteOn(
  notes: SourceNotes | null,
  file: { readonly name: string; readonly sha256: string },
): SourceNote | null {
  const of = (key: string) =>
    notes !== null && Object.hasOwn(notes.documents, key) ? (notes.documents[key] ?? null) : null;
  return of(file.sha256) ?? of(file.name);
}
