import type { Column, Line, LineRole, Table } from "../../../src/core/budget/disclosure.ts";
import type { AssetLine, Procurement, ProcurementLine } from "../../../src/core/budget/procurement.ts";
import type { Indicator, PlanStep, Project } from "../../../src/core/budget/project.ts";
import type { CellRef } from "../../../src/core/budget/source.ts";
import type { StatedChange, Statement } from "../../../src/core/budget/statement.ts";
import type { Fund, Measure, TableKind, TableStatus } from "../../../src/core/budget/vocabulary.ts";
import { parseAmount } from "../../../src/core/money/parseAmount.ts";
import type { Fen } from "../../../src/core/money/fen.ts";
import type { MoneyUnit } from "../../../src/core/money/unit.ts";

/** The id every reference of the builders below points into. */
export const SAMPLE_ID = "130999-512-2024-budget";

/** The amount a test prints: "12.50" in 万元 unless told; "" is a blank. */
export function money(printed: string, unit: MoneyUnit = "wan"): Fen | null {
  const amount = parseAmount(printed, unit);
  if (!amount.ok) throw new Error(`the fixture prints no amount: ${printed}`);
  return amount.value;
}

export interface AmountColumn {
  readonly head: string;
  readonly measure?: Measure;
  readonly fund?: Fund;
}

export interface TableSpec {
  readonly id: string;
  readonly kind: TableKind;
  readonly title?: string;
  readonly unit?: MoneyUnit | null;
  readonly status?: TableStatus;
  readonly notes?: Table["notes"];
}

/** Columns 序号, 科目编码, 科目名称, then the amounts. Rows as printed: [code, name, ...amounts]. */
export function codedTable(
  spec: TableSpec & {
    readonly columns: readonly AmountColumn[];
    readonly rows: readonly (readonly string[])[];
  },
): Table {
  const columns = [
    textColumn(0, "ordinal", "序号"),
    textColumn(1, "code", "科目编码"),
    textColumn(2, "name", "科目名称"),
    ...spec.columns.map((column, at) => amountColumn(at + 3, column, null)),
  ];
  const unit = spec.unit === undefined ? "wan" : spec.unit;
  const lines = spec.rows.map(([code = "", name = "", ...amounts], at): Line => ({
    row: at + 1,
    side: null,
    codePrinted: code === "" ? null : code,
    code: code === "" ? null : code,
    codeStatus: "ok",
    name,
    level: code === "" ? 0 : (Math.min(code.length, 7) - 1) / 2,
    role: code === "" ? "total" : "item",
    measure: null,
    fund: null,
    cells: amounts.map((text, i) => ({ column: i + 3, amount: money(text, unit ?? "wan") })),
  }));
  return tableOf(
    spec,
    columns,
    [columns.map(({ heads }) => heads[0] ?? ""), ...spec.rows.map((row, at) => [String(at + 1), ...row])],
    lines,
  );
}

export interface SideLine {
  readonly name: string;
  readonly amounts: readonly string[];
  readonly role?: LineRole;
  readonly measure?: Measure;
  readonly fund?: Fund;
}

/** A two-sided table: 收入 项目, 金额 | 支出 项目, then the amount columns of the right half. */
export function sidedTable(
  spec: TableSpec & {
    readonly columns: readonly AmountColumn[];
    readonly rows: readonly (readonly [SideLine | null, SideLine | null])[];
  },
): Table {
  const columns: readonly Column[] = [
    { ...textColumn(0, "name", "项目"), side: "revenue" },
    amountColumn(1, { head: "金额" }, "revenue"),
    { ...textColumn(2, "name", "项目"), side: "expenditure" },
    ...spec.columns.map((column, at) => amountColumn(at + 3, column, "expenditure")),
  ];
  const width = columns.length;
  const lines: Line[] = [];
  const grid = spec.rows.map(([left, right], at) => {
    if (left !== null) lines.push(sideLine(at + 1, "revenue", 1, left));
    if (right !== null) lines.push(sideLine(at + 1, "expenditure", 3, right));
    const printed = [left?.name ?? "", left?.amounts[0] ?? "", right?.name ?? "", ...(right?.amounts ?? [])];
    return [...printed, ...Array<string>(width - printed.length).fill("")];
  });
  return tableOf(spec, columns, [columns.map(({ heads }) => heads[0] ?? ""), ...grid], lines);
}

function sideLine(row: number, side: "revenue" | "expenditure", from: number, line: SideLine): Line {
  const role = line.role ?? "item";
  return {
    row,
    side,
    codePrinted: null,
    code: null,
    codeStatus: "ok",
    name: line.name,
    level: role === "item" ? 1 : 0,
    role,
    measure: line.measure ?? null,
    fund: line.fund ?? null,
    cells: line.amounts.map((text, at) => ({ column: from + at, amount: money(text) })),
  };
}

/** 三公: rows [name, measure, level, 合计, 一般公共预算, 政府性基金, 国有资本经营]. */
export function threePublicTable(
  rows: readonly (readonly [name: string, measure: Measure | null, level: number, ...amounts: string[]])[],
  spec: TableSpec = { id: "t9", kind: "three-public" },
): Table {
  const columns = [
    textColumn(0, "name", "项目"),
    amountColumn(1, { head: "合计" }, null),
    amountColumn(2, { head: "一般公共预算财政拨款", fund: "general" }, null),
    amountColumn(3, { head: "政府性基金预算拨款", fund: "government-fund" }, null),
    amountColumn(4, { head: "国有资本经营预算财政拨款", fund: "state-capital" }, null),
  ];
  const lines = rows.map(([name, measure, level, ...amounts], at): Line => ({
    row: at + 1,
    side: null,
    codePrinted: null,
    code: null,
    codeStatus: "ok",
    name,
    level,
    role: level === 0 ? "total" : "item",
    measure,
    fund: null,
    cells: amounts.map((text, i) => ({ column: i + 1, amount: money(text) })),
  }));
  return tableOf(
    spec,
    columns,
    [columns.map(({ heads }) => heads[0] ?? ""), ...rows.map(([name, , , ...amounts]) => [name, ...amounts])],
    lines,
  );
}

/** A table of plain printed rows that holds no lines of its own: procurement, assets, projects. */
export function gridTable(
  spec: TableSpec,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return tableOf(
    spec,
    heads.map((head, at) => textColumn(at, "text", head)),
    [heads, ...rows],
    [],
  );
}

function tableOf(
  spec: TableSpec,
  columns: readonly Column[],
  grid: readonly (readonly string[])[],
  lines: readonly Line[],
): Table {
  return {
    id: spec.id,
    kind: spec.kind,
    number: null,
    title: spec.title ?? spec.kind,
    document: "d1",
    place: { pages: null, sheet: null, paragraph: 1, heading: null },
    unit: spec.unit === undefined ? "wan" : spec.unit,
    status: spec.status ?? "stated",
    notes: spec.notes ?? [],
    headRows: 1,
    columns,
    grid,
    spans: [],
    omitted: [],
    lines,
  };
}

function textColumn(index: number, role: Column["role"], head: string): Column {
  return { index, heads: [head], role, side: null, measure: null, fund: null, basis: null, year: null };
}

function amountColumn(index: number, column: AmountColumn, side: Column["side"]): Column {
  return {
    ...textColumn(index, "amount", column.head),
    side,
    measure: column.measure ?? null,
    fund: column.fund ?? null,
  };
}

/** One sentence's figure: `statement("s1", "total", "324.3万元")`. */
export function statement(
  id: string,
  measure: Measure,
  printed: string,
  over: Partial<Statement> = {},
): Statement {
  return {
    id,
    measure,
    code: null,
    path: null,
    item: null,
    fund: null,
    basis: "budget",
    year: 2024,
    amount: printed === "" ? null : money(printed),
    count: null,
    printed,
    unit: "wan",
    change: null,
    completion: null,
    reason: null,
    reasonKinds: [],
    pooled: null,
    document: "d1",
    place: { pages: null, sheet: null, paragraph: 2, heading: "部门预算安排的总体情况" },
    quote: null,
    ...over,
  };
}

/** A stated change against the year before: `change("decrease", "8.5万元")`. */
export function change(
  direction: StatedChange["direction"],
  printed: string,
  over: Partial<StatedChange> = {},
): StatedChange {
  return {
    direction,
    delta: money(printed),
    printed,
    percent: null,
    times: null,
    base: { year: 2023, kind: "unstated", amount: null, printed: "" },
    ...over,
  };
}

export function cell(table: string, row: number, column: number): CellRef {
  return { kind: "cell", disclosure: SAMPLE_ID, table, row, column };
}

export function project(over: Partial<Project> = {}): Project {
  return {
    id: "p1",
    code: null,
    name: "档案数字化",
    budget: null,
    budgetCell: null,
    funds: [],
    plan: [],
    objectives: null,
    indicators: [],
    place: { pages: null, sheet: null, paragraph: 9, heading: "五、预算绩效信息" },
    ...over,
  };
}

const VALUE = /^(≥|≤|>|<)?\s*([0-9.]+)(\S+)$/u;
/** One target: `indicator("成本指标", "印刷费", "≤20万元")`. A value without digits is a textual one. */
export function indicator(
  level2: string,
  name: string,
  printed: string,
  description: string | null = null,
): Indicator {
  const value = VALUE.exec(printed);
  return {
    level1: "产出指标",
    level2,
    name,
    description,
    operator: value === null ? "text" : ((value[1] ?? "=") as Indicator["operator"]),
    value: value?.[2] ?? null,
    unit: value?.[3] ?? null,
    printed,
    basis: null,
    cell: cell("t12", 3, 4),
  };
}

export function planStep(month: number, share: string | null, over: Partial<PlanStep> = {}): PlanStep {
  return { month, share, amount: null, cell: cell("t12", 1, 5), ...over };
}

/** A procurement line in 万元; `at` is its grid row in table t10: [item, quantity, price, amount]. */
export function procurementLine(
  at: number,
  item: string,
  figures: readonly [quantity: string, price: string, amount: string],
  over: Partial<ProcurementLine> = {},
): ProcurementLine {
  return {
    project: null,
    projectBudget: null,
    item,
    catalogueCode: null,
    class: null,
    unit: null,
    quantity: figures[0] === "" ? null : figures[0],
    price: money(figures[1]),
    amount: money(figures[2]),
    smallFirmShare: null,
    cells: { quantity: cell("t10", at, 1), price: cell("t10", at, 2), amount: cell("t10", at, 3) },
    ...over,
  };
}

/** Procurement and its table t10 with the columns 物品, 数量, 单价, 金额; the first row is 合计. */
export function procurementOf(
  total: string,
  lines: readonly ProcurementLine[],
  printed: readonly (readonly string[])[],
): { readonly table: Table; readonly procurement: Procurement } {
  return {
    table: gridTable(
      { id: "t10", kind: "procurement" },
      ["物品名称", "数量", "单价", "金额"],
      [["合计", "", "", total], ...printed],
    ),
    procurement: {
      table: "t10",
      total: { amount: money(total), cell: cell("t10", 1, 3) },
      subtotals: [],
      lines,
    },
  };
}

/** One asset line; `at` is its grid row in table t11: 项目, 数量, 价值. */
export function asset(
  at: number,
  item: string,
  role: AssetLine["role"],
  figures: readonly [quantity: string, value: string],
): AssetLine {
  return {
    item,
    role,
    quantity: figures[0] === "" ? null : figures[0],
    quantityUnit: null,
    value: money(figures[1]),
    asOf: "2023-12-31",
    cells: { quantity: cell("t11", at, 1), value: cell("t11", at, 2) },
  };
}
