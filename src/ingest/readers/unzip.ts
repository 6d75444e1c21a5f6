import { strFromU8, unzipSync } from "fflate";
import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure } from "./block.ts";
import { bentParts } from "./zipChecksums.ts";

/** The most that parts read as text may unfold to, in bytes: it takes some eight times as much to read. */
const TEXT_PARTS_LIMIT = 32 * 1024 * 1024;

/** Names of the parts of a zip archive; null where the archive is damaged. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        names.push(part.name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}

/**
 * Unzips the named parts, as UTF-8 text.
 * @returns the parts that are there; `too-large` before unfolding more than the limit,
 *   `damaged` where the archive cannot be unfolded or its bytes have changed
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<ReadonlyMap<string, string>, ReadFailure> {
  const parts = unzipWhere(bytes, (name) => wanted.includes(name), TEXT_PARTS_LIMIT);
  if (!parts.ok) return parts;
  return ok(new Map(Object.entries(parts.value).map(([name, part]) => [name, strFromU8(part)])));
}

/** Unzips the parts of wanted names. Fails as `unzipParts` does. */
export function unzipWhere(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Result<Record<string, Uint8Array>, ReadFailure> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: (part) => {
        if (!isWanted(part.name)) return false;
        total += part.originalSize;
        return total <= limit;
      },
    });
    if (total > limit) return err({ kind: "too-large", bytes: total, limit });
    const [bent] = bentParts(bytes, parts);
    return bent === undefined ? ok(parts) : err({ kind: "damaged", detail: bent });
  } catch (error) {
    return err({ kind: "damaged", detail: error instanceof Error ? error.message : "zip" });
  }
}

/** Unzips the entry at an index of the archive's directory. Fails as `damaged`. */
export function unzipAt(bytes: Uint8Array, index: number): Result<Uint8Array, ReadFailure> {
  let at = -1;
  try {
    const parts = unzipSync(bytes, {
      filter: () => {
        at += 1;
        return at === index;
      },
    });
    const [bent] = bentParts(bytes, parts);
    const [part] = Object.values(parts);
    if (bent !== undefined || part === undefined) return err({ kind: "damaged", detail: bent ?? "zip" });
    return ok(part);
  } catch (error) {
    return err({ kind: "damaged", detail: error instanceof Error ? error.message : "zip" });
  }
}
