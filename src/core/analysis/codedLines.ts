import type { Line } from "../budget/disclosure.ts";

/** One functional or economic code of a table with the lines that print it. */
export interface CodedEntry {
  readonly code: string;
  /** 1 for 3 digits, 2 for 5, 3 for 7. */
  readonly level: 1 | 2 | 3;
  /** Empty for a parent the table does not print; more than one where it prints a code once per unit. */
  readonly lines: readonly Line[];
  /** In printed order. */
  readonly children: readonly CodedEntry[];
}

/** The classes of a table with their children by prefix; a parent that is not printed is put in its place. */
export function nestByCode(lines: readonly Line[]): readonly CodedEntry[] {
  const roots: Growing[] = [];
  const byCode = new Map<string, Growing>();
  const entryOf = (code: string): Growing => {
    const known = byCode.get(code);
    if (known !== undefined) return known;
    const entry: Growing = { code, level: levelOfCode(code), lines: [], children: [] };
    byCode.set(code, entry);
    const parent = parentCode(code);
    (parent === null ? roots : entryOf(parent).children).push(entry);
    return entry;
  };
  for (const line of lines) {
    if (line.code !== null && line.role === "item") entryOf(line.code).lines.push(line);
  }
  return roots;
}

/** The code one level up, by prefix: 2010302 → 20103 → 201; null for a class. */
export function parentCode(code: string): string | null {
  if (code.length <= 3) return null;
  return code.slice(0, code.length > 5 ? 5 : 3);
}

/** 类 1 · 款 2 · 项 3, by the number of digits. */
export function levelOfCode(code: string): 1 | 2 | 3 {
  if (code.length <= 3) return 1;
  return code.length <= 5 ? 2 : 3;
}

interface Growing extends CodedEntry {
  readonly lines: Line[];
  readonly children: Growing[];
}
