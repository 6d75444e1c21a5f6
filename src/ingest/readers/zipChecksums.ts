const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The names of parts whose unfolded bytes are not those the archive was made of. The library
 * that unfolds does not look, and one bent byte may leave a sound text with another figure in it.
 * Parts the directory does not name are not looked at.
 */
export function bentParts(
  archive: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const checksums = readChecksums(archive);
  return Object.entries(parts).flatMap(([name, part]) => {
    const checksum = checksums.get(name);
    return checksum === undefined || checksum === crc32(part) ? [] : [name];
  });
}

/** The checksum the directory gives of each part; it stands at the end of the archive. */
function readChecksums(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const found = new Map<string, number>();
  let end = archive.length - END_SIZE;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < lowest) return found;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_SIZE <= archive.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const letters = archive.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + view.getUint16(at + 28, true));
    found.set(String.fromCharCode(...letters.subarray(0, 1000)), view.getUint32(at + 16, true));
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_SIZE + letters.length + extra;
  }
  return found;
}

const POLYNOMIAL = 0xedb88320;

function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
    return value;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
