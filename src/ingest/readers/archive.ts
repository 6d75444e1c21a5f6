import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure } from "../../core/file/readFailure.ts";
import { tryDecode } from "./decodeText.ts";
import { unzipAt } from "./unzip.ts";
import { zipDirectory, type ZipEntry } from "./zipDirectory.ts";

/** The most entries of an archive, folders and hidden files counted. */
export const MOST_ENTRIES = 5000;
/** The most one file of an archive may unfold to, in bytes. */
export const ENTRY_LIMIT = 64 * 1024 * 1024;
/** The most the files of an archive may unfold to together, those of archives inside it counted, in bytes. */
export const ARCHIVE_LIMIT = 500 * 1024 * 1024;

/** A file inside an archive; its folders stand before its name, with slashes. */
export interface ArchivedFile {
  readonly name: string;
  /** What the archive says it unfolds to, in bytes; more is never unfolded. */
  readonly size: number;
  /** Its bytes; `encrypted`, `too-large` or `damaged` where they cannot be had. */
  readonly unfold: () => Result<Uint8Array, ReadFailure>;
}

/**
 * The files of a zip archive by their paths, hidden ones and those of macOS left out. They are
 * unfolded one by one, when asked for.
 * @returns `too-many` and `too-large` before anything is unfolded
 */
export function archivedFiles(bytes: Uint8Array): Result<readonly ArchivedFile[], ReadFailure> {
  const entries = zipDirectory(bytes);
  if (entries.length > MOST_ENTRIES) {
    return err({ kind: "too-many", what: "entries", count: entries.length, limit: MOST_ENTRIES });
  }
  const files = entries.map((entry, at) => archived(bytes, entry, at)).filter(({ name }) => !isHidden(name));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > ARCHIVE_LIMIT) return err({ kind: "too-large", bytes: total, limit: ARCHIVE_LIMIT });
  return ok([...files].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Whether a path leads to a folder, a hidden file or what macOS and Windows add to an archive. */
export function isHidden(path: string): boolean {
  const parts = path.split("/");
  return (
    path.endsWith("/") ||
    parts.some((part) => part.startsWith(".") || part.startsWith("~$") || part === "__MACOSX") ||
    /^(?:thumbs\.db|desktop\.ini)$/iu.test(parts.at(-1) ?? "")
  );
}

function archived(bytes: Uint8Array, entry: ZipEntry, at: number): ArchivedFile {
  return {
    name: pathOf(entry.name),
    size: entry.size,
    unfold() {
      if (entry.isEncrypted) return err({ kind: "encrypted" });
      if (entry.size > ENTRY_LIMIT) return err({ kind: "too-large", bytes: entry.size, limit: ENTRY_LIMIT });
      return unzipAt(bytes, at);
    },
  };
}

/** A path as it was meant: archives made on Windows write it in GBK without saying so, others in UTF-8. */
function pathOf(name: string): string {
  const codes = Array.from(name, (letter) => letter.codePointAt(0) ?? 0);
  const bytes = codes.every((code) => code < 256) ? Uint8Array.from(codes) : null;
  const meant = bytes === null ? name : (tryDecode(bytes, "utf-8") ?? tryDecode(bytes, "gb18030") ?? name);
  return meant
    .replaceAll("\\", "/")
    .split("/")
    .filter((part, i, parts) => part !== ".." && part !== "." && (part !== "" || i === parts.length - 1))
    .join("/");
}
