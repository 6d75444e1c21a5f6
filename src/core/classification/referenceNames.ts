/** The version of the reference files this code reads. */
export const REFERENCE_VERSION = 1;

/**
 * One code, its name, and the years the name is known to hold: from the first year to the last,
 * both included; a null last year means it still holds. The last element, the name's pinyin
 * for search ("xing zheng yun xing"), is there in the functional file only.
 */
export type ReferenceRow = readonly [
  code: string,
  name: string,
  from: number,
  to: number | null,
  pinyin?: string,
];

/** `reference/functional.json` or `reference/economic.json`, in the order of the codes. */
export interface ReferenceFile {
  readonly version: number;
  readonly rows: readonly ReferenceRow[];
}

/** The rows of a reference file by code; a code reused for another meaning has several. */
export type ReferenceNames = ReadonlyMap<string, readonly ReferenceRow[]>;

/** A name from the reference data, shown only where the document itself prints none. */
export interface FallbackName {
  readonly name: string;
  readonly fallback: true;
}

/** English renderings of the functional classes, by code: `reference/class-names-en.json`. */
export interface EnglishClassNames {
  readonly version: number;
  readonly names: Readonly<Record<string, { readonly name: string; readonly short: string }>>;
}

/** Arranges a reference file for look-up by code. */
export function referenceNames(file: ReferenceFile): ReferenceNames {
  const names = new Map<string, ReferenceRow[]>();
  for (const row of file.rows) {
    const rows = names.get(row[0]);
    if (rows === undefined) names.set(row[0], [row]);
    else rows.push(row);
  }
  return names;
}

/**
 * The name of a code in a year, for want of the document's own.
 * @returns null where no name is held that is known to cover the year: nothing is guessed
 */
export function lookUpName(reference: ReferenceNames, code: string, year: number): FallbackName | null {
  for (const [, name, from, to] of reference.get(code) ?? []) {
    if (from <= year && (to === null || year <= to)) return { name, fallback: true };
  }
  return null;
}
