import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readSourceNotes, type SourceNotes } from "../core/file/sourceNotes.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { PublishedFile } from "../ingest/pipeline.ts";
import type { UsageError } from "./arguments.ts";
import type { FileFailure } from "./report.ts";

/** A file from disk with the hash of its bytes, under its base name; a missing one is an error. */
export function loadSource(path: string): Result<PublishedFile, FileFailure> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return err({ kind: "not-found" });
  if (!stat.isFile()) return err({ kind: "not-a-file" });
  const bytes = readFileSync(path);
  return ok({ name: basename(path), bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
}

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
