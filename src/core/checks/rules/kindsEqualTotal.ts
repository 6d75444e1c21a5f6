import type { Column, Disclosure, Line, Table } from "../../budget/disclosure.ts";
import { MONEY_OF_BEFORE, OTHER_SOURCES } from "../../budget/measureGroups.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import { nameKey } from "../../text/chinese.ts";
import { lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { halfSums } from "../halfSums.ts";

/**
 * The kinds of one row add up to its total: basic + project + operating + remittance + subsidy +
 * reserve, 人员 + 公用, the sources of revenue, the funds; and the items of each half of a
 * two-sided table to 本年合计 and, with the balances, to 总计.
 */
export const kindsEqualTotal: Rule = {
  id: "kinds-equal-total",
  legalBasis: { text: "budget-law-regulations", article: 6 },
  applies: ({ disclosure }) => disclosure.tables.some(({ kind }) => LINE_KINDS.has(kind) || HALVED.has(kind)),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) => [
      ...(LINE_KINDS.has(table.kind) ? rowSums(disclosure, table, columnSums(amountColumns(table))) : []),
      ...(HALVED.has(table.kind) ? halfSums(disclosure, table) : []),
      ...(HALVED.has(table.kind) ? rowSums(disclosure, table, [...fundSums(table), ...crossed(table)]) : []),
    ]),
};

const LINE_KINDS: ReadonlySet<string> = new Set([
  "revenue",
  "expenditure",
  "appropriation-function",
  "general-budget",
  "government-fund",
  "state-capital",
  "basic-economic",
  "appropriation-economic",
]);
const HALVED: ReadonlySet<string> = new Set(["summary", "appropriation"]);

interface ColumnSum {
  readonly whole: Column;
  readonly parts: readonly Column[];
  /** A money column beside them whose head says nothing the vocabulary knows: it may belong to the sum. */
  readonly unknown: Column | null;
}

function rowSums(disclosure: Disclosure, table: Table, sums: readonly ColumnSum[]): readonly Comparison[] {
  return table.lines.flatMap((line) =>
    sums
      .filter(({ whole }) => whole.side === null || whole.side === line.side)
      .map(({ whole, parts, unknown }) => ({
        key: `${table.id}/${rowKey(table, line)}/${whole.index}`,
        subject: subject({ table: table.id, code: line.code, name: line.name, measure: whole.measure }),
        parts: parts.map(({ index, heads }) => ({
          ...lineTerm(disclosure, table, line, index),
          label: heads.at(-1) ?? line.name,
        })),
        whole: lineTerm(disclosure, table, line, whole.index),
        ifUnequal: () =>
          unknown === null
            ? null
            : {
                outcome: "cannot-check" as const,
                cause: { kind: "unreadable" as const, printed: unknown.heads.at(-1) ?? "" },
              },
      })),
  );
}

function rowKey(table: Table, line: Line): string {
  const name = line.code ?? nameKey(line.name);
  const same = table.lines.filter((each) => (each.code ?? nameKey(each.name)) === name);
  return same.length > 1 ? `${name}@${line.row}` : name;
}

const SPENDING: readonly Measure[] = ["basic", "project", "operating", "remittance", "subsidy", "reserve"];
const BASIC: readonly Measure[] = ["personnel", "public-operating"];
const SOURCES: readonly Measure[] = ["appropriation", ...OTHER_SOURCES];

function columnSums(columns: readonly Column[]): readonly ColumnSum[] {
  return columnGroups(columns).flatMap((own) => {
    const basic = columnOf(own, "basic");
    return [
      sumOf(own, columnOf(own, "total"), basic === null ? [...BASIC, "project"] : SPENDING),
      sumOf(own, basic, BASIC),
      sumOf(own, columnOf(own, "revenue"), [...SOURCES, ...MONEY_OF_BEFORE]),
      sumOf(own, own.find(isSubtotal) ?? null, SOURCES),
    ].filter((sum) => sum !== null);
  });
}

/** Columns of one basis and year; fund by fund where no column holds all money together. */
function columnGroups(columns: readonly Column[]): readonly (readonly Column[])[] {
  const byPeriod = groups(columns, ({ basis, year }) => `${basis ?? ""}/${year ?? ""}`);
  return byPeriod.flatMap((own) =>
    own.some(({ fund }) => fund === null) ? [own] : groups(own, ({ fund }) => fund ?? ""),
  );
}

function groups(columns: readonly Column[], keyOf: (column: Column) => string): readonly Column[][] {
  return [...new Set(columns.map(keyOf))].map((key) => columns.filter((column) => keyOf(column) === key));
}

/** Null for a whole without columns, or with a single part, which says nothing about a sum. */
function sumOf(
  columns: readonly Column[],
  whole: Column | null,
  measures: readonly Measure[],
): ColumnSum | null {
  if (whole === null) return null;
  const parts = measures.flatMap((measure) => {
    const same = columns.filter((column) => column.measure === measure && column !== whole);
    const together = same.filter(({ fund }) => fund === null);
    return together.length > 0 ? together.slice(0, 1) : same;
  });
  const unknown = columns.find((column) => column.measure === null && !isSubtotal(column)) ?? null;
  return parts.length < 2 ? null : { whole, parts, unknown };
}

/** Of all money together; in a group of one fund, of that fund. */
function columnOf(columns: readonly Column[], measure: Measure): Column | null {
  const together = columns.some(({ fund }) => fund === null);
  return columns.find((column) => column.measure === measure && (column.fund === null || !together)) ?? null;
}

/** 小计 of 本年收入 is a sum without a measure of its own. */
function isSubtotal({ measure, heads }: Column): boolean {
  return measure === null && /小计$/u.test(nameKey(heads.at(-1) ?? ""));
}

/** 合计 = 人员 + 公用 + 项目 in a half that crosses its classes with the kinds of spending. */
function crossed(table: Table): readonly ColumnSum[] {
  return columnSums(amountColumns(table, "expenditure").filter(({ side }) => side === "expenditure"));
}

/** 合计 = 一般公共预算 + 政府性基金 + 国有资本经营 in the half that is split by fund. */
function fundSums(table: Table): readonly ColumnSum[] {
  const columns = amountColumns(table);
  const whole = columns.find(({ fund, side }) => fund === null && side === "expenditure");
  const parts = columns.filter(({ fund, side }) => fund !== null && side === "expenditure");
  return whole === undefined || parts.length === 0 ? [] : [{ whole, parts, unknown: null }];
}
