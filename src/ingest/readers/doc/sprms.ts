/** One property change of a paragraph, a run or a table row. */
export interface Sprm {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** A view on the bytes of a stream, for its numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
/** Operand sizes by the highest three bits of the code; 6 is variable. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The property changes of a list, up to the first that does not fit into it. */
export function readSprms(list: Uint8Array): readonly Sprm[] {
  const view = viewOf(list);
  const found: Sprm[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = view.getUint16(at, true);
    const { head, size } = operandOf(list, at + 2, code);
    const start = at + 2 + head;
    if (start + size > list.length) break;
    found.push({ code, operand: list.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

/** How long an operand is, and how many bytes before it say so. */
function operandOf(list: Uint8Array, at: number, code: number): { head: number; size: number } {
  const first = list[at] ?? 0;
  if (code === DEFINE_TABLE) return { head: 2, size: Math.max(0, first + 256 * (list[at + 1] ?? 0) - 1) };
  if (code === CHANGE_TABS && first === 255) {
    const deleted = list[at + 1] ?? 0;
    const added = list[at + 2 + 4 * deleted] ?? 0;
    return { head: 1, size: 2 + 4 * deleted + 3 * added };
  }
  if (code >> 13 === 6) return { head: 1, size: first };
  return { head: 0, size: OPERAND_SIZES[code >> 13] ?? 0 };
}
