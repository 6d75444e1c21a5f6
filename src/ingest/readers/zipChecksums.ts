import { zipDirectory } from "./zipDirectory.ts";

/**
 * The names of parts whose unfolded bytes are not those the archive was made of. The library
 * that unfolds does not look, and one bent byte may leave a sound text with another figure in it.
 * Parts the directory does not name are not looked at.
 */
export function bentParts(
  archive: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const checksums = new Map(zipDirectory(archive).map(({ name, checksum }) => [name, checksum]));
  return Object.entries(parts).flatMap(([name, part]) => {
    const checksum = checksums.get(name);
    return checksum === undefined || checksum === crc32(part) ? [] : [name];
  });
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
