import type { Line } from "../../core/budget/disclosure.ts";
import { lookUpName, type ReferenceNames } from "../../core/classification/referenceNames.ts";
import { sameName } from "../../core/text/chinese.ts";

/**
 * Marks lines whose code and name contradict each other: the name is not the code's but that of
 * another code beside it (30203 beside 水费, which is 30205). Code and name are both kept. A name
 * no list knows proves nothing: names change between years, and local ones are met.
 */
export function markConflicts(lines: readonly Line[], names: ReferenceNames, year: number): readonly Line[] {
  return lines.map((line) =>
    line.code !== null && line.codeStatus === "ok" && contradicts(line.code, line.name, names, year)
      ? { ...line, codeStatus: "conflict" }
      : line,
  );
}

function contradicts(code: string, name: string, names: ReferenceNames, year: number): boolean {
  const own = lookUpName(names, code, year);
  if (own === null || sameName(own.name, name)) return false;
  const stem = code.slice(0, -2);
  for (const other of names.keys()) {
    if (other === code || other.length !== code.length || !other.startsWith(stem)) continue;
    const known = lookUpName(names, other, year);
    if (known !== null && sameName(known.name, name)) return true;
  }
  return false;
}
