import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { err, ok, type Result } from "../core/result.ts";
import type { PublishedFile } from "../ingest/pipeline.ts";
import type { FileFailure } from "./report.ts";

/** A file from disk with the hash of its bytes, under its base name; a missing one is an error. */
export function loadSource(path: string): Result<PublishedFile, FileFailure> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return err({ kind: "not-found" });
  if (!stat.isFile()) return err({ kind: "not-a-file" });
  const bytes = readFileSync(path);
  return ok({ name: basename(path), bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
}
