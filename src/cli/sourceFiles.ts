import { readFileSync, statSync } from "node:fs";
import { readSourceNotes, type SourceNotes } from "../core/file/sourceNotes.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { UsageError } from "./arguments.ts";

/** The file of `--sources`; null where none is named. One that cannot be read stops the command. */
export function loadNotes(path: string | null): Result<SourceNotes | null, UsageError> {
  if (path === null) return ok(null);
  const stop = (detail: string) => err({ kind: "bad-sources" as const, path, detail });
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return stop("");
  const notes = readSourceNotes(readFileSync(path, "utf8"));
  if (notes.ok) return notes;
  const { error } = notes;
  if (error.kind === "wrong-shape") return stop(error.path);
  return stop(error.kind === "unknown-version" ? `version ${error.found}` : error.kind);
}
