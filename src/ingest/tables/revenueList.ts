import type { Column } from "../../core/budget/disclosure.ts";
import { nameKey } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import type { Head } from "./columns.ts";
import { fundNamed, revenueMeasure } from "./measureWords.ts";
import { readNamedRows, type NamedLine } from "./namedRows.ts";
import type { TableReading } from "./recogniser.ts";
import { bodyRows, textAt, type BodyRow } from "./rows.ts";

/**
 * Whether revenue is one list of sources with one amount column, as Jiangsu prints 收入预算总表:
 * every source with a 小计, its kinds below it, the 收入总计 above all.
 */
export function isRevenueList(candidate: Candidate, head: Head): boolean {
  const [name, ...others] = head.columns.filter(({ role }) => role === "name");
  const amounts = head.columns.filter(({ role }) => role === "amount");
  const isOneList = others.every(({ heads }) => heads.join() === name?.heads.join());
  if (name === undefined || !isOneList || amounts.length !== 1) return false;
  const rows = bodyRows(candidate, head).map(({ texts }) => nameKey(texts.join("")));
  return rows.some((row) => /^收入[总合]计/u.test(row)) && rows.some((row) => /小计/u.test(row));
}

/** Reads every source as an item, its kinds a level below it; carried-over money is a balance. */
export function readRevenueList(candidate: Candidate, head: Head): TableReading {
  const amounts = head.columns.filter(({ role }) => role === "amount");
  const names = head.columns.filter(({ index }) => index < (amounts[0]?.index ?? 0));
  let source = "";
  const read = readNamedRows(candidate, bodyRows(candidate, head), amounts, (row) => {
    const said = namesIn(row, names);
    if (said.source !== "") source = said.source;
    return lineOf(source, said);
  });
  return { columns: head.columns, ...read };
}

/** What a row names: a source, one of its kinds, or a source with its 小计. */
interface Names {
  readonly source: string;
  readonly kind: string;
}

function namesIn(row: BodyRow, columns: readonly Column[]): Names {
  const [first, ...others] = columns;
  const kind = others.map((column) => textAt(row, column)).find((text) => text !== "") ?? "";
  return { source: textAt(row, first), kind: /^小计$/u.test(nameKey(kind)) ? "" : kind };
}

function lineOf(source: string, { kind }: Names): NamedLine {
  if (/^收入?[总合]计$/u.test(nameKey(source))) {
    return { name: source, level: 0, role: "total", measure: "revenue", fund: null };
  }
  const ofSource = revenueMeasure(source);
  const isBalance = ofSource === "opening-balance";
  const fund = fundNamed(kind) ?? fundNamed(source);
  if (kind === "") {
    return {
      name: source,
      level: isBalance ? 0 : 1,
      role: isBalance ? "balance" : "item",
      measure: ofSource,
      fund,
    };
  }
  const measure = revenueMeasure(kind);
  return { name: kind, level: 2, role: isBalance ? "balance" : "item", measure, fund };
}
