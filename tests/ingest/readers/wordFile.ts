/** A paragraph of a small document of Word 97 as the tests write it. */
export interface WordParagraph {
  readonly text: string;
  /** The sign that ends it: a paragraph's, unless a cell ends here. */
  readonly end?: string;
  readonly sprms?: readonly (readonly [code: number, operand: readonly number[]])[];
  /** The property change that hides its letters. */
  readonly hidden?: number;
  readonly isOneByte?: boolean;
}

const TEXT_START = 2048;
const PAGE = 512;
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "“": 0x93, "”": 0x94, "–": 0x96 };

const short = (value: number) => [value & 255, (value >> 8) & 255];
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];

/** The streams of a document: its head, text, one page of formats a paragraph, and the tables that find them. */
export function wordFile(paragraphs: readonly WordParagraph[]): Record<string, Uint8Array> {
  let offset = TEXT_START;
  const placed = paragraphs.map(({ text, end = "\r", isOneByte = false, ...rest }) => {
    const letters = [...`${text}${end}`];
    const bytes = letters.flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isOneByte ? [WINDOWS[letter] ?? code] : short(code);
    });
    const start = offset;
    offset += bytes.length;
    return { ...rest, bytes, letters: letters.length, start, end: offset, isOneByte };
  });
  const firstPage = Math.ceil(offset / PAGE);
  const document = new Uint8Array((firstPage + 2 * placed.length) * PAGE);
  const runs = placed.map(({ start, end }) => [...long(start), ...long(end)]);
  placed.forEach(({ bytes, start, sprms = [], hidden }, i) => {
    document.set(bytes, start);
    const list = sprms.flatMap(([code, operand]) => [...short(code), ...operand]);
    const even = list.length % 2 === 0 ? list : [...list, 0];
    const paragraphPage = [...(runs[i] ?? []), 30];
    document.set(paragraphPage, (firstPage + 2 * i) * PAGE);
    document.set([0, (even.length + 2) / 2, 0, 0, ...even], (firstPage + 2 * i) * PAGE + 60);
    const change = hidden === undefined ? [] : [...short(hidden), 1];
    document.set([...(runs[i] ?? []), change.length === 0 ? 0 : 30], (firstPage + 2 * i + 1) * PAGE);
    document.set([change.length, ...change], (firstPage + 2 * i + 1) * PAGE + 60);
    document[(firstPage + 2 * i + 1) * PAGE - 1] = 1;
    document[(firstPage + 2 * i + 2) * PAGE - 1] = 1;
  });
  const pageTable = (shift: number) => [
    ...placed.flatMap(({ start }) => long(start)),
    ...long(offset),
    ...placed.flatMap((_, i) => long(firstPage + 2 * i + shift)),
  ];
  let letter = 0;
  const positions = [0, ...placed.map(({ letters }) => (letter += letters))];
  const pieces = placed.flatMap(({ start, isOneByte }) => [
    ...short(0),
    ...long(isOneByte ? (start * 2) | 0x40000000 : start),
    ...short(0),
  ]);
  const pieceTable = [...positions.flatMap(long), ...pieces];
  const parts = [[2, ...long(pieceTable.length), ...pieceTable], pageTable(1), pageTable(0)];
  const head = new DataView(document.buffer);
  head.setUint16(0, 0xa5ec, true);
  head.setUint16(2, 0xc1, true);
  head.setUint32(0x4c, letter, true);
  let at = 0;
  for (const [i, field] of [0x1a2, 0xfa, 0x102].entries()) {
    head.setUint32(field, at, true);
    head.setUint32(field + 4, parts[i]?.length ?? 0, true);
    at += parts[i]?.length ?? 0;
  }
  return { WordDocument: document, "0Table": Uint8Array.from(parts.flat()) };
}
