// Widths in em of Source Han Sans and its like, upper bounds of the fonts of the stack: a label that fits by these fits on screen.
const NARROW = /[.,:;!|'il1()[\]\s·]/u;
const WIDE_LATIN = /[MWmw@%＋]/u;
const HAN_OR_FULL =
  /[\u2014\u2018-\u201d\u2026\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Width of a text in em, estimated without a screen: Chinese 1, digits 0.58, points and commas less. */
export function textEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character);
  return ems;
}

/** Width of a text in px at a font size in px. */
export function textWidth(text: string, size: number): number {
  return textEms(text) * size;
}

/** Whether a character takes a full square and may stand at either end of a line. */
export function isSquare(character: string): boolean {
  return HAN_OR_FULL.test(character);
}

// Names are written in a few thousand characters at most, and each is measured thousands of times.
const measured = new Map<string, number>();

function characterEms(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const ems = emsOf(character);
  measured.set(character, ems);
  return ems;
}

function emsOf(character: string): number {
  if (isSquare(character)) return 1;
  if (/[0-9]/u.test(character)) return 0.58;
  if (NARROW.test(character)) return 0.34;
  if (WIDE_LATIN.test(character)) return 0.95;
  return /[A-Z&]/u.test(character) ? 0.7 : 0.58;
}
