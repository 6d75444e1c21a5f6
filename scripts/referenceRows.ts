import type { ReferenceRow } from "../src/core/classification/referenceNames.ts";

/** A table of text by column name, one record per row; lines beginning with # are comments. */
export function readTsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = text.split(/\r?\n/u).filter((line) => line !== "" && !line.startsWith("#"));
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

type Row = Readonly<Record<string, string>>;
interface Years {
  readonly from: number;
  readonly to: number | null;
}

const SHIPPED = new Set(["verified", "name-verified", "corroborated"]);

/**
 * The rows that are sure enough to ship, with the years each name is known to hold.
 * @param since the first year of the classification as it is now; nothing is claimed before it
 */
export function shippedRows(rows: readonly Row[], changes: readonly Row[], since: number): ReferenceRow[] {
  const shipped: ReferenceRow[] = [];
  let above: Years = { from: since, to: null };
  for (const row of rows) {
    const code = row["code"] ?? "";
    const remark = (row["remark"] ?? "").replace(/^.*valid\/note: /u, "");
    const years = remark === "same as above" ? above : yearsOf(code, remark, changes, since);
    above = years;
    if (SHIPPED.has(row["status"] ?? "")) shipped.push([code, row["name"] ?? "", years.from, years.to]);
  }
  return shipped.sort((a, b) => (a[0] === b[0] ? a[2] - b[2] : a[0] < b[0] ? -1 : 1));
}

function yearsOf(code: string, remark: string, changes: readonly Row[], since: number): Years {
  const start = /^([0-9]{4})-(?:[0-9]{2}-)*(\?)?/u.exec(remark);
  const end = /^-([0-9]{4})(\?)?/u.exec(remark);
  const unsure = start?.[2] === "?" || remark.includes("unverified");
  const from = start === null ? startOf(code, changes, since) : Number(start[1]) + (unsure ? 1 : 0);
  const to = end === null ? endOf(code, changes, from) : Number(end[1]) - (end[2] === "?" ? 1 : 0);
  return { from, to };
}

/** The year from which a code is known to bear its present name; a year in doubt counts as the next. */
function startOf(code: string, changes: readonly Row[], since: number): number {
  const years = changes
    // A code that took over a deleted one's lines kept its own name.
    .filter((change) => change["type"] !== "delete" && namesCode(change["new_code"] ?? "", code))
    .map((change) => yearOf(change) + (inDoubt(change) ? 1 : 0));
  return Math.max(since, ...years);
}

/** The last year a code is known to have been used; null where it still is. */
function endOf(code: string, changes: readonly Row[], from: number): number | null {
  const years = changes
    .filter(
      (change) => namesCode(change["old_code"] ?? "", code) && !namesCode(change["new_code"] ?? "", code),
    )
    // A change before the first year speaks of an earlier meaning of the same code.
    .filter((change) => yearOf(change) > from)
    .map((change) => yearOf(change) - (inDoubt(change) ? 2 : 1));
  return years.length === 0 ? null : Math.min(...years);
}

function yearOf(change: Row): number {
  return Number((change["year"] ?? "").slice(0, 4));
}

function inDoubt(change: Row): boolean {
  return /^(?:unverified|doubtful)/u.test(change["src"] ?? "");
}

/** Whether "20115+20117", "2040204-2040218" or "20124" names a code. */
function namesCode(list: string, code: string): boolean {
  return list.split(/[+,; ]+/u).some((part) => {
    const [first = "", last = first] = part.split("-");
    return first.length === code.length && first <= code && code <= last;
  });
}
