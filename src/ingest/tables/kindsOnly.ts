import type { Column } from "../../core/budget/disclosure.ts";
import type { Candidate } from "./candidate.ts";
import { spentOn } from "./codedTable.ts";
import type { Head } from "./columns.ts";
import { readNamedRows } from "./namedRows.ts";
import type { TableReading } from "./recogniser.ts";
import { bodyRows } from "./rows.ts";

/** Whether the heads are 合计 and the kinds of spending, with neither codes nor names: one row of wholes. */
export function isKindsOnly(candidate: Candidate, head: Head): boolean {
  const isNamed = bodyRows(candidate, head).some(({ texts }) => /\p{Script=Han}/u.test(texts.join("")));
  const measures = new Set(head.columns.map(spentOn));
  return (
    !isNamed &&
    head.columns.every(({ role }) => role === "amount" || role === "text") &&
    ["total", "basic", "project"].every((measure) => [...measures].some((each) => each === measure))
  );
}

/** Reads the row of wholes; it prints no name, so its line has none. */
export function readKindsOnly(candidate: Candidate, head: Head): TableReading {
  const columns = head.columns.map((column): Column => ({
    ...column,
    role: "amount",
    measure: spentOn(column),
  }));
  const read = readNamedRows(candidate, bodyRows(candidate, head), columns, () => ({
    name: "",
    level: 0,
    role: "total",
  }));
  return { columns, ...read };
}
