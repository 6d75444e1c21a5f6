import { strFromU8 } from "fflate";

/** What the directory at the end of an archive says of a part. */
export interface ZipEntry {
  /** As the unfolding library names it: UTF-8 where the entry says so, else one letter a byte. */
  readonly name: string;
  readonly checksum: number;
  /** Unfolded, in bytes; what the directory claims. */
  readonly size: number;
  readonly isEncrypted: boolean;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001;
const NAME_IN_UTF8 = 0x0800;

/** The entries of an archive's directory, in its order; none where it has no directory. */
export function zipDirectory(archive: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries: ZipEntry[] = [];
  let end = archive.length - END_SIZE;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < lowest) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_SIZE <= archive.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const flags = view.getUint16(at + 8, true);
    const letters = archive.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + view.getUint16(at + 28, true));
    entries.push({
      name: strFromU8(letters, (flags & NAME_IN_UTF8) === 0),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
    });
    at += ENTRY_SIZE + letters.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
