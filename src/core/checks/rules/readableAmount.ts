import type { Disclosure, Line, Table } from "../../budget/disclosure.ts";
import type { CellRef } from "../../budget/source.ts";
import { halfWidth } from "../../text/chinese.ts";
import { namesCount } from "../../text/countWords.ts";
import type { CheckSubject } from "../checkResult.ts";
import { cellTerm, lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * Money cells that are in no line: their text is no amount, they stand beside no name, or one of
 * them is merged over several lines. Kept as printed, named here, added to nothing.
 */
export const readableAmount: Rule = {
  id: "readable-amount",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ lines }) => lines.length > 0),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) =>
      table.lines.length === 0 ? [] : [...unread(disclosure, table), ...insideNames(disclosure, table)],
    ),
};

/** Names of lines without any money that end in a figure: it may have run out of its own cell. */
function insideNames(disclosure: Disclosure, table: Table): readonly Comparison[] {
  return table.lines.flatMap(({ row, code, name, cells }) => {
    const [, printed = ""] = /\s([0-9][0-9,]*\.[0-9]+)$/u.exec(halfWidth(name)) ?? [];
    const column = (table.grid[row] ?? []).findIndex((text) => text.trim() === name);
    if (printed === "" || column === -1 || cells.some(({ amount }) => amount !== null)) return [];
    return [finding(disclosure, { table: table.id, row, column }, { code, name }, printed)];
  });
}

function finding(
  disclosure: Disclosure,
  at: Pick<CellRef, "table" | "row" | "column">,
  about: Partial<CheckSubject>,
  printed: string,
): Comparison {
  const ref: CellRef = { kind: "cell", disclosure: disclosure.id, ...at };
  return {
    key: `${at.table}/${at.row}/${at.column}`,
    subject: subject({ table: at.table, ...about }),
    parts: [cellTerm(disclosure, ref, null, about.name ?? "")],
    whole: null,
    verdict: { outcome: "cannot-check", cause: { kind: "unreadable", printed } },
  };
}

function unread(disclosure: Disclosure, table: Table): readonly Comparison[] {
  if (table.unit === null) return [];
  const byRow = new Map<number, Line[]>();
  for (const line of table.lines) byRow.set(line.row, [...(byRow.get(line.row) ?? []), line]);
  return table.grid.flatMap((texts, row) => {
    const lines = byRow.get(row) ?? [];
    if (row < table.headRows || (lines.length === 0 && texts.some(namesCount))) return [];
    return amountColumns(table).flatMap(({ index, side, measure }) => {
      const printed = texts[index] ?? "";
      const isFigure = lines.length > 0 ? !isBlank(printed) : /[0-9]/u.test(halfWidth(printed));
      const isRead = lines.some(({ cells }) => cells.some(({ column }) => column === index));
      if (!isFigure || isRead) return [];
      const line = lines.find((each) => each.side === side) ?? lines[0] ?? null;
      const about = { code: line?.code ?? null, name: line?.name ?? null, measure };
      const found = finding(disclosure, { table: table.id, row, column: index }, about, printed);
      return [line === null ? found : { ...found, parts: [lineTerm(disclosure, table, line, index)] }];
    });
  });
}

/** Nothing, or a dash. */
function isBlank(printed: string): boolean {
  return /^[-‐‑‒–—―─−﹣－\s\u3000]*$/u.test(printed);
}
