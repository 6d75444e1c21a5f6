import type { Line, Table } from "../budget/disclosure.ts";
import { nameKey } from "../text/chinese.ts";

/** A line with the lines one level below it. */
export interface Family {
  readonly parent: Line;
  readonly children: readonly Line[];
}

/**
 * The sums a table with codes prints: each code with those under it, and 合计 with the codes that
 * have no printed parent. A code printed once per unit takes the children that follow it.
 */
export function codedFamilies(table: Table): readonly Family[] {
  const coded = table.lines.filter(({ code, role }) => code !== null && role === "item");
  const children = new Map<Line, Line[]>();
  const roots: Line[] = [];
  coded.forEach((line, at) => {
    const parent = parentLine(coded, at);
    if (parent === null) roots.push(line);
    else children.set(parent, [...(children.get(parent) ?? []), line]);
  });
  const families = [...children].map(([parent, lines]) => ({ parent, children: lines }));
  const whole = totalLine(table);
  if (whole === null || roots.length === 0) return families;
  const again = repeatedWhole(table, whole, coded);
  return [whole, ...(again === null ? [] : [again])]
    .map((parent): Family => ({ parent, children: roots }))
    .concat(families);
}

/** 合计 printed once more below all codes where the first stands above them: of the same lines. */
function repeatedWhole(table: Table, whole: Line, coded: readonly Line[]): Line | null {
  const [first, last] = [coded[0], coded.at(-1)];
  if (first === undefined || last === undefined || whole.row > first.row) return null;
  const below = table.lines.filter(({ row, role }) => row > last.row && role === "total");
  return below.find(({ code, name }) => code === null && /^[合总]计$/u.test(nameKey(name))) ?? null;
}

/** The line of the whole table; null where it prints none, or several and none is 合计. */
export function totalLine(table: Table): Line | null {
  const totals = table.lines.filter(
    ({ code, role }) => code === null && (role === "total" || role === "year-total"),
  );
  if (totals.length === 1) return totals[0] ?? null;
  return totals.find(({ name }) => /^[合总]计$/u.test(nameKey(name))) ?? null;
}

/** The nearest line before it that prints its 款 or 类, else the first after it. */
function parentLine(coded: readonly Line[], at: number): Line | null {
  const code = coded[at]?.code ?? "";
  for (const digits of [5, 3]) {
    if (digits >= code.length) continue;
    const prefix = code.slice(0, digits);
    const above = coded.slice(0, at).findLast((line) => line.code === prefix);
    const printed = above ?? coded.find((line) => line.code === prefix);
    if (printed !== undefined) return printed;
  }
  return null;
}
