import { unzipSync } from "fflate";
import { err, ok, type Result } from "../core/result.ts";
import type { ReadFailure } from "../core/file/readFailure.ts";
import { UNZIPPED_LIMIT, unzipWhere } from "../ingest/readers/unzip.ts";
import type { ArchiveMember } from "./protocol.ts";

/** More files than any county has departments. */
const MOST_MEMBERS = 1000;

/** A member with the name under which the archive itself knows it. */
export interface ZippedFile extends ArchiveMember {
  readonly stored: string;
}

/**
 * The files in an archive, in its order; folders and what systems leave behind are no files.
 * @param key of the archive: `<key>/<path>` is the member's
 */
export function archiveMembers(
  key: string,
  name: string,
  bytes: Uint8Array,
): Result<readonly ZippedFile[], ReadFailure> {
  const members: ZippedFile[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name: stored, originalSize }) => {
        const path = legibleName(stored);
        if (isPublished(path)) {
          members.push({ key: `${key}/${path}`, name: `${name}/${path}`, bytes: originalSize, stored });
        }
        return false;
      },
    });
  } catch (error) {
    return err({ kind: "damaged", detail: error instanceof Error ? error.message : "zip" });
  }
  if (members.length === 0) return err({ kind: "empty" });
  return ok(members.slice(0, MOST_MEMBERS));
}

/** Unfolds one member; too large and damaged ones fail as they would alone. */
export function unpackMember(bytes: Uint8Array, { stored }: ZippedFile): Result<Uint8Array, ReadFailure> {
  const parts = unzipWhere(bytes, (name) => name === stored, UNZIPPED_LIMIT);
  return parts.ok ? ok(parts.value[stored] ?? new Uint8Array()) : parts;
}

/** Whether a path names a document, not a folder, a hidden file or what macOS and Windows add. */
export function isPublished(path: string): boolean {
  return !/(?:\/$|(?:^|\/)(?:\.|__MACOSX\/|~\$|Thumbs\.db$|desktop\.ini$))/iu.test(path);
}

/** Windows packs Chinese names in GBK and does not say so; they come as one character a byte. */
function legibleName(stored: string): string {
  const letters = [...stored].map((letter) => letter.codePointAt(0) ?? 0);
  if (letters.every((code) => code < 0x80) || letters.some((code) => code > 0xff)) return stored;
  const bytes = Uint8Array.from(letters);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
