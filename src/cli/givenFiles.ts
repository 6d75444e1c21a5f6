import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { err, ok, type Result } from "../core/result.ts";
import type { PublishedFile } from "../ingest/pipeline.ts";
import { archivedFiles, ARCHIVE_LIMIT, isHidden } from "../ingest/readers/archive.ts";
import { extensionOf, sniff } from "../ingest/readers/sniff.ts";
import type { FileFailure } from "./report.ts";

/** A file to be read, or why it cannot be; its folders and archives stand before its name. */
export interface GivenFile {
  readonly name: string;
  readonly source: Result<PublishedFile, FileFailure>;
}

/** The longest file that is opened at all, in bytes. */
export const FILE_LIMIT = 100 * 1024 * 1024;

/** Kinds of documents looked for in folders and archives; other files there are passed over. */
const DOCUMENTS = /^(?:pdf|docx?|xlsx?|html?|txt|zip|ofd|wps|et|rar|7z)$/u;
/** How many archives may stand in one another. */
const DEPTH = 2;

/**
 * The files of the command line one by one, as they are asked for: those of folders and zip
 * archives in the order of their paths. Only one is held in memory at a time.
 */
export function* givenFiles(paths: readonly string[]): Generator<GivenFile> {
  for (const path of paths) yield* filesAt(path, basename(path));
}

function* filesAt(path: string, name: string): Generator<GivenFile> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) yield failed(path, { kind: "not-found" });
  else if (stat.isDirectory()) yield* filesIn(path, name);
  else if (!stat.isFile()) yield failed(path, { kind: "not-a-file" });
  else if (stat.size > FILE_LIMIT)
    yield failed(name, { kind: "too-large", bytes: stat.size, limit: FILE_LIMIT });
  else {
    const bytes = bytesAt(path);
    if (!bytes.ok) yield failed(name, bytes.error);
    else yield* unpacked(name, bytes.value, DEPTH, { left: ARCHIVE_LIMIT });
  }
}

function* filesIn(folder: string, name: string): Generator<GivenFile> {
  const entries = namesIn(folder);
  if (!entries.ok) {
    yield failed(name, entries.error);
    return;
  }
  let found = 0;
  for (const entry of entries.value) {
    const path = join(folder, entry);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isHidden(entry) || (!isFolder && !DOCUMENTS.test(extensionOf(entry)))) continue;
    found += 1;
    yield* filesAt(path, `${name}/${entry}`);
  }
  if (found === 0) yield failed(name, { kind: "no-documents" });
}

/** The file itself, or those of an archive; what archives unfold to together has one limit. */
function* unpacked(
  name: string,
  bytes: Uint8Array,
  depth: number,
  room: { left: number },
): Generator<GivenFile> {
  if (depth === 0 || !isArchive(name, bytes)) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    yield { name, source: ok({ name, bytes, sha256 }) };
    return;
  }
  const files = archivedFiles(bytes);
  if (!files.ok) {
    yield failed(name, files.error);
    return;
  }
  const documents = files.value.filter((file) => DOCUMENTS.test(extensionOf(file.name)));
  if (documents.length === 0) yield failed(name, { kind: "no-documents" });
  for (const file of documents) {
    const path = `${name}/${file.name}`;
    room.left -= file.size;
    const part = room.left < 0 ? overfull(room) : file.unfold();
    if (part.ok) yield* unpacked(path, part.value, depth - 1, room);
    else yield failed(path, part.error);
  }
}

/** Whether bytes are a zip archive of files, not an office document, which is one too. */
function isArchive(name: string, bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const sniffed = sniff(name, bytes);
  return "kind" in sniffed && sniffed.kind === "zip";
}

function overfull({ left }: { readonly left: number }): Result<never, FileFailure> {
  return err({ kind: "too-large", bytes: ARCHIVE_LIMIT - left, limit: ARCHIVE_LIMIT });
}

function failed(name: string, failure: FileFailure): GivenFile {
  return { name, source: err(failure) };
}

function bytesAt(path: string): Result<Uint8Array, FileFailure> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    return err({ kind: "not-readable", detail: codeOf(error) });
  }
}

function namesIn(folder: string): Result<readonly string[], FileFailure> {
  try {
    return ok(readdirSync(folder).sort());
  } catch (error) {
    return err({ kind: "not-readable", detail: codeOf(error) });
  }
}

/** The system's name of an error: EACCES, EIO. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
