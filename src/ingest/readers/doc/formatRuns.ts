import { readSprms, viewOf, type Sprm } from "./sprms.ts";

/** A stretch of the file whose text has the same changes of its properties. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  readonly sprms: readonly Sprm[];
}

/** The stretches in the order of the file, to be asked by offset. */
export class FormatRuns {
  private readonly runs: readonly FormatRun[];

  constructor(runs: readonly FormatRun[]) {
    this.runs = [...runs].sort((a, b) => a.start - b.start);
  }

  /** The changes at an offset of the file; none where no stretch covers it. */
  at(offset: number): readonly Sprm[] {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low - 1];
    return run !== undefined && offset < run.end ? run.sprms : [];
  }
}

export type RunKind = "paragraph" | "letters";

const PAGE = 512;
/** Bytes an entry of a page takes: a paragraph's also keeps its height. */
const ENTRY_SIZES: Readonly<Record<RunKind, number>> = { paragraph: 13, letters: 1 };

/** Reads the pages that a table of pages names; pages outside the file hold nothing. */
export function readFormatRuns(
  document: Uint8Array,
  pageTable: Uint8Array,
  kind: RunKind,
  data: Uint8Array | null,
): FormatRuns {
  const table = viewOf(pageTable);
  const count = Math.max(0, Math.floor((pageTable.length - 4) / 8));
  const runs: FormatRun[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = PAGE * (table.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff);
    if (start + PAGE <= document.length)
      runs.push(...pageRuns(document.subarray(start, start + PAGE), kind, data));
  }
  return new FormatRuns(runs);
}

function pageRuns(page: Uint8Array, kind: RunKind, data: Uint8Array | null): readonly FormatRun[] {
  const view = viewOf(page);
  const entrySize = ENTRY_SIZES[kind];
  const count = Math.min(page[PAGE - 1] ?? 0, Math.floor((PAGE - 5) / (4 + entrySize)));
  return Array.from({ length: count }, (_, i): FormatRun => {
    const at = 2 * (page[4 * (count + 1) + entrySize * i] ?? 0);
    const list =
      at === 0 ? new Uint8Array() : kind === "letters" ? lettersAt(page, at) : paragraphAt(page, at);
    return {
      start: view.getUint32(4 * i, true),
      end: view.getUint32(4 * i + 4, true),
      sprms: readSprms(list).flatMap((sprm) => moved(sprm, data)),
    };
  });
}

function lettersAt(page: Uint8Array, at: number): Uint8Array {
  return page.subarray(at + 1, at + 1 + (page[at] ?? 0));
}

/** A paragraph's changes follow the number of its style, which takes two bytes. */
function paragraphAt(page: Uint8Array, at: number): Uint8Array {
  const words = page[at] ?? 0;
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1;
  return page.subarray(start + 2, Math.max(start + 2, start + size));
}

const MOVED = new Set([0x6645, 0x6646, 0x646b]);

/** Changes too long for a page stand in the data stream, where the one change left points. */
function moved(sprm: Sprm, data: Uint8Array | null): readonly Sprm[] {
  if (!MOVED.has(sprm.code)) return [sprm];
  const at = viewOf(sprm.operand).getUint32(0, true);
  if (data === null || at + 2 > data.length) return [];
  const size = viewOf(data).getUint16(at, true);
  return readSprms(data.subarray(at + 2, at + 2 + size));
}
