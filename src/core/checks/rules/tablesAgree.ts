import type { Disclosure, Line, Table } from "../../budget/disclosure.ts";
import { FUNDS, type Fund, type TableKind } from "../../budget/vocabulary.ts";
import { nameKey } from "../../text/chinese.ts";
import { classOfSummaryName } from "../../classification/summaryName.ts";
import { lineTerm, type Term } from "../operand.ts";
import {
  amountColumns,
  ownColumn,
  sideLines,
  sideTerm,
  sideWhole,
  statedTable,
  wholeOfCoded,
} from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * The same money in two tables: the summary's totals in the revenue and the expenditure table,
 * 财政拨款 fund by fund in the tables of the funds, and both class by class.
 */
export const tablesAgree: Rule = {
  id: "tables-agree",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.filter(({ status }) => status === "stated").length > 1,
  comparisons: ({ disclosure }) => [
    ...againstSummary(disclosure),
    ...FUNDS.flatMap((fund) => againstFundTable(disclosure, fund)),
    ...FUNDS.flatMap((fund) => appropriationRevenue(disclosure, fund)),
  ],
};

const TABLE_OF: Readonly<Record<Fund, TableKind>> = {
  general: "general-budget",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
};

function againstSummary(disclosure: Disclosure): readonly Comparison[] {
  const summary = statedTable(disclosure, "summary");
  if (summary === null) return [];
  const revenue = sideWhole(summary, "revenue", listsYearOnly(disclosure) ? "year-total" : "total");
  const spending = sideWhole(summary, "expenditure", "year-total");
  return [
    ...pair(
      "revenue",
      wholeOf(disclosure, summary, revenue, null),
      wholeOfCoded(disclosure, "revenue", "revenue"),
    ),
    ...pair(
      "expenditure",
      wholeOf(disclosure, summary, spending, null),
      wholeOfCoded(disclosure, "expenditure", "total"),
    ),
    ...classPairs(disclosure, summary, "expenditure", null),
  ];
}

/** 收入决算表 lists 本年收入合计; 收入总表 of a budget holds what was carried over as well. */
function listsYearOnly(disclosure: Disclosure): boolean {
  const table = statedTable(disclosure, "revenue");
  const column = table === null ? null : ownColumn(disclosure, amountColumns(table), "revenue");
  return /^本年收入合?计$/u.test(nameKey(column?.heads.at(-1) ?? ""));
}

function againstFundTable(disclosure: Disclosure, fund: Fund): readonly Comparison[] {
  const table = statedTable(disclosure, "appropriation");
  const kind = TABLE_OF[fund];
  if (table === null || statedTable(disclosure, kind) === null) return [];
  const line = sideWhole(table, "expenditure", "year-total");
  return [
    ...pair(kind, wholeOf(disclosure, table, line, fund), wholeOfCoded(disclosure, kind, "total")),
    ...classPairs(disclosure, table, kind, fund),
  ];
}

/** 一般公共预算拨款收入 of the summary = 一般公共预算拨款 of 财政拨款收支总表. */
function appropriationRevenue(disclosure: Disclosure, fund: Fund): readonly Comparison[] {
  const terms = (["summary", "appropriation"] as const).map((kind) => {
    const table = statedTable(disclosure, kind);
    const lines = table === null ? [] : sideLines(table, "revenue");
    const line = lines.find(
      (each) => each.role === "item" && each.measure === "appropriation" && each.fund === fund,
    );
    return table === null || line === undefined ? null : wholeOf(disclosure, table, line, null);
  });
  return pair(`revenue/${fund}`, terms[0] ?? null, terms[1] ?? null);
}

function classPairs(
  disclosure: Disclosure,
  sided: Table,
  kind: TableKind,
  fund: Fund | null,
): readonly Comparison[] {
  const coded = statedTable(disclosure, kind);
  const column = coded === null ? null : ownColumn(disclosure, amountColumns(coded), "total");
  if (coded === null || column === null) return [];
  const named = new Map<string, Line>();
  for (const line of sideLines(sided, "expenditure")) {
    const code = line.role === "item" ? classOfSummaryName(line.name) : null;
    if (code !== null) named.set(code, line);
  }
  const listsNone = named.size === 0 || coded.lines.every(({ code }) => code === null);
  if (listsNone) return [];
  const printed = new Map(
    coded.lines.flatMap((line) => (line.code?.length === 3 ? [[line.code, line] as const] : [])),
  );
  const codes = [...new Set([...printed.keys(), ...named.keys()])].sort();
  return codes.flatMap((code) => {
    const line = printed.get(code);
    const whole = line === undefined ? null : lineTerm(disclosure, coded, line, column.index);
    const part = wholeOf(disclosure, sided, named.get(code) ?? null, fund);
    return [
      {
        key: `${kind}/${code}`,
        subject: subject({
          table: coded.id,
          code,
          name: line?.name ?? named.get(code)?.name ?? null,
          measure: "total",
        }),
        parts: part === null ? [] : [part],
        whole,
      },
    ];
  });
}

function wholeOf(disclosure: Disclosure, table: Table, line: Line | null, fund: Fund | null): Term | null {
  return line === null ? null : sideTerm(disclosure, table, line, fund);
}

function pair(key: string, part: Term | null, whole: Term | null): readonly Comparison[] {
  if (part === null || whole === null) return [];
  const [source] = whole.sources;
  const table = source?.kind === "cell" ? source.table : null;
  return [
    { key, subject: subject({ table, name: whole.label, measure: whole.measure }), parts: [part], whole },
  ];
}
