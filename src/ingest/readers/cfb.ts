import { err, ok, type Result } from "../../core/result.ts";
import type { ReadFailure } from "./block.ts";

/** A compound file (MS-CFB), the container of Word 97, Excel 97 and of encrypted office files. */
export interface CompoundFile {
  /** Names of the streams of the root storage; streams of objects put into the document are not among them. */
  readonly names: readonly string[];
  /** A stream's bytes; null where there is none of this name or its chain is broken. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** The first bytes of every compound file. */
export const COMPOUND_SIGN = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER = 512;
const HEADER_FAT_SECTORS = 109;
const DIRECTORY_ENTRY = 128;
const NO_SECTOR = 0xfffffffa;

/** Opens a compound file. Fails as `damaged` where its tables contradict the file; never reads past its end. */
export function openCompound(bytes: Uint8Array): Result<CompoundFile, ReadFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || COMPOUND_SIGN.some((byte, i) => bytes[i] !== byte)) return broken("header");
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return broken("sector size");
  const sectors = new Sectors(bytes, shift);
  const fatSectors = readFatSectors(view, sectors);
  const fat = fatSectors === null ? null : sectors.joined(fatSectors);
  const table = fat === null ? null : numbersOf(fat);
  const directory = table === null ? null : sectors.chain(view.getUint32(48, true), table);
  if (table === null || directory === null) return broken("sector table");
  const entries = readEntries(directory);
  if (entries === null) return broken("directory");
  const { root, streams } = entries;
  const miniTable = sectors.chain(view.getUint32(60, true), table);
  const miniCutoff = view.getUint32(56, true);
  const stream = (name: string): Uint8Array | null => {
    const entry = streams.get(name);
    if (entry === undefined) return null;
    if (entry.size >= miniCutoff) return cut(sectors.chain(entry.start, table), entry.size);
    const small = sectors.chain(root.start, table);
    if (small === null || miniTable === null) return null;
    return cut(new Sectors(small, 6, 0).chain(entry.start, numbersOf(miniTable)), entry.size);
  };
  return ok({ names: [...streams.keys()], stream });
}

function broken(detail: string): Result<never, ReadFailure> {
  return err({ kind: "damaged", detail: `compound file: ${detail}` });
}

function cut(bytes: Uint8Array | null, size: number): Uint8Array | null {
  return bytes === null || bytes.length < size ? null : bytes.subarray(0, size);
}

/** The sectors of a file or of its stream of small streams. */
class Sectors {
  private readonly bytes: Uint8Array;
  private readonly size: number;
  private readonly offset: number;

  constructor(bytes: Uint8Array, shift: number, offset: number = 2 ** shift) {
    this.bytes = bytes;
    this.size = 2 ** shift;
    this.offset = offset;
  }

  /** One sector; null where the file ends before it does. */
  at(sector: number): Uint8Array | null {
    const end = this.offset + (sector + 1) * this.size;
    return end <= this.bytes.length ? this.bytes.subarray(end - this.size, end) : null;
  }

  joined(list: readonly number[]): Uint8Array | null {
    const all = new Uint8Array(list.length * this.size);
    for (const [i, sector] of list.entries()) {
      const part = this.at(sector);
      if (part === null) return null;
      all.set(part, i * this.size);
    }
    return all;
  }

  /** The sectors from the first on, as the table links them; null where a link leads nowhere or in a circle. */
  chain(first: number, table: Uint32Array): Uint8Array | null {
    const list: number[] = [];
    for (let sector = first; sector < NO_SECTOR; sector = table[sector] ?? 0) {
      if (sector >= table.length || list.length >= table.length) return null;
      list.push(sector);
    }
    return this.joined(list);
  }
}

/** The sectors that hold the table of links: the first of them stand in the header, others in a chain. */
function readFatSectors(view: DataView, sectors: Sectors): number[] | null {
  const found: number[] = [];
  for (let i = 0; i < HEADER_FAT_SECTORS; i += 1) found.push(view.getUint32(76 + 4 * i, true));
  const seen = new Set<number>();
  let next = view.getUint32(68, true);
  while (next < NO_SECTOR) {
    const part = sectors.at(next);
    if (part === null || seen.has(next)) return null;
    seen.add(next);
    const numbers = numbersOf(part);
    found.push(...numbers.subarray(0, -1));
    next = numbers.at(-1) ?? NO_SECTOR;
  }
  return found.filter((sector) => sector < NO_SECTOR);
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

/** The root entry and the streams that stand in it directly. */
function readEntries(bytes: Uint8Array): { root: Entry; streams: ReadonlyMap<string, Entry> } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.length / DIRECTORY_ENTRY);
  const field = (entry: number, at: number) => view.getUint32(entry * DIRECTORY_ENTRY + at, true);
  const entryAt = (entry: number): Entry => {
    const start = entry * DIRECTORY_ENTRY;
    const letters = Math.max(0, Math.min(31, (view.getUint16(start + 64, true) >> 1) - 1));
    const codes = Array.from({ length: letters }, (_, i) => view.getUint16(start + 2 * i, true));
    return { name: String.fromCharCode(...codes), start: field(entry, 116), size: field(entry, 120) };
  };
  if (count === 0 || bytes[66] !== 5) return null;
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const open = [field(0, 76)];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (entry >= count || seen.has(entry)) continue;
    seen.add(entry);
    if (bytes[entry * DIRECTORY_ENTRY + 66] === 2) {
      const stream = entryAt(entry);
      streams.set(stream.name, stream);
    }
    open.push(field(entry, 68), field(entry, 72));
  }
  return { root: entryAt(0), streams };
}
