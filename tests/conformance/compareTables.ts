import type { Disclosure, Line, Table } from "../../src/core/budget/disclosure.ts";
import type { Measure, TableKind } from "../../src/core/budget/vocabulary.ts";
import { sameName, stripListNumber } from "../../src/core/text/chinese.ts";
import { compareFigure, type Compared, type Kind } from "./comparison.ts";
import { typedFen, type TypedFigures, type TypedRow } from "./typedFigures.ts";

/** Every typed row of the coded tables and of the classes of the 总表. */
export function compareTables(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  const { unit } = typed;
  const general = typed.generalBudgetFunctionTable ?? typed.generalBudgetFunctionTableAsPrinted ?? null;
  return [
    ...rows("function", typed.functionTable, unit, withLines(disclosure, FUNCTION)),
    ...rows("general-budget", general, unit, withLines(disclosure, ["general-budget"])),
    ...rows("economic", typed.economicTable, unit, withLines(disclosure, ECONOMIC)),
    ...rows("org-run", typed.orgRunTable, unit, withLines(disclosure, ["administrative-operating"])),
    ...classes(typed, disclosure),
  ];
}

const FUNCTION: readonly TableKind[] = ["expenditure", "appropriation-function", "general-budget"];
const ECONOMIC: readonly TableKind[] = ["basic-economic", "appropriation-economic"];

/** The first table of these kinds, in their order, whose lines have codes. */
function withLines(disclosure: Disclosure, kinds: readonly TableKind[]): Table | null {
  for (const kind of kinds) {
    const table = disclosure.tables.find(
      (each) => each.kind === kind && each.lines.some(({ code }) => code !== null),
    );
    if (table !== undefined) return table;
  }
  return null;
}

const MEASURES = [
  ["total", "total"],
  ["basic", "basic"],
  ["project", "project"],
  ["personnel", "personnel"],
  ["public", "public-operating"],
] as const satisfies readonly (readonly [keyof TypedRow, Measure])[];

function rows(
  kind: Kind,
  typed: readonly TypedRow[] | null | undefined,
  unit: string,
  table: Table | null,
): readonly Compared[] {
  const compared: Compared[] = [];
  const taken = new Set<Line>();
  for (const row of typed ?? []) {
    const line = table?.lines.find((each) => !taken.has(each) && isOf(each, row));
    if (line !== undefined) taken.add(line);
    if (line?.code !== null && line !== undefined) compared.push(nameOf(line, row));
    for (const [key, measure] of MEASURES) {
      const printed = row[key] ?? null;
      compared.push(
        ...compareFigure({
          kind,
          what: `${row.code ?? ""} ${row.name} ${key}`.trim(),
          typed: printed,
          expected: printed === null ? null : typedFen(printed, unit),
          found: table === null || line === undefined ? undefined : amountOf(table, line, measure),
        }),
      );
    }
  }
  const rest = table === null || compared.length === 0 ? [] : table.lines.filter((each) => !taken.has(each));
  return [...compared, ...rest.filter(statesMoney).map((line) => unexpected(kind, line))];
}

function nameOf({ code, name }: Line, row: TypedRow): Compared {
  const outcome = sameName(name, row.name) ? "equal" : "different";
  return { kind: "names", what: `${code ?? ""} name`, typed: row.name, found: name, outcome };
}

function isOf(line: Line, row: TypedRow): boolean {
  if (row.code === null || row.code === undefined) return line.role === "total" && line.measure === null;
  return line.code === row.code || (line.codeStatus === "conflict" && sameName(line.name, row.name));
}

/** The one column of 机关运行经费表 is that measure, whatever its head. */
function amountOf(table: Table, line: Line, measure: Measure): number | null | undefined {
  const isMeasure = (each: Measure | null) =>
    each === measure || (measure === "total" && each === "administrative-operating");
  const column = table.columns.find(
    (each) => isMeasure(each.measure) && line.cells.some(({ column: index }) => index === each.index),
  );
  return line.cells.find((cell) => cell.column === column?.index)?.amount;
}

/** Sums beside the rows (人员经费合计) are compared with the totals; rows of nothing but 0.00 were not typed. */
function statesMoney(line: Line): boolean {
  return line.role === "item" && line.cells.some(({ amount }) => amount !== null && amount !== 0);
}

function unexpected(kind: Kind, line: Line): Compared {
  const amount = line.cells.find((cell) => cell.amount !== null)?.amount ?? 0;
  const what = `${line.codePrinted ?? ""} ${line.name}`.trim();
  return { kind, what, typed: "(no row)", found: `${String(amount)} fen`, outcome: "unexpected" };
}

function classes(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  const table = disclosure.tables.find(({ kind }) => kind === "summary") ?? null;
  return (typed.functionSummary ?? []).flatMap((row) => {
    const line = table?.lines.find(
      ({ side, name }) => side === "expenditure" && classKey(name) === classKey(row.name),
    );
    const printed = row.total ?? null;
    return compareFigure({
      kind: "classes",
      what: row.name,
      typed: printed,
      expected: printed === null ? null : typedFen(printed, typed.unit),
      found: line?.cells[0]?.amount,
    });
  });
}

function classKey(name: string): string {
  return stripListNumber(name)
    .replace(/[\s（）()]/gu, "")
    .replace(/支出$/u, "");
}
