import type { Table } from "../../src/core/budget/disclosure.ts";
import type { Project } from "../../src/core/budget/project.ts";
import type { AnnexTable } from "../../src/ingest/annexes/annexTable.ts";
import { readProjects } from "../../src/ingest/annexes/readProjects.ts";
import { assembleTable } from "../../src/ingest/assemble/assembleTable.ts";
import type { ReadFile } from "../../src/ingest/readers/block.ts";
import { candidatesOf } from "../../src/ingest/tables/candidate.ts";
import { recognise } from "../../src/ingest/tables/recognise.ts";

/** What a small document's tables come to, written so that a person can check it against the text. */
export interface Layout {
  readonly tables: readonly LayoutTable[];
  readonly projects?: readonly unknown[];
}

export interface LayoutTable {
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly unit: string | null;
  readonly status: string;
  readonly headRows: number;
  /** "amount | 合计 > 预算数 | total | general": role, heads, then what is not null. */
  readonly columns: readonly string[];
  /** "3 | 2010302 | 一般行政管理事务 | level 3 | item | 41901.00 元, …": blanks are "—". */
  readonly lines: readonly string[];
  readonly spans?: readonly string[];
}

/** The layout of a read file, as tables of a 2024 budget with their prose kept. */
export function layoutOf(file: ReadFile): Layout {
  const annexes = candidatesOf(file.blocks).map((candidate, at): AnnexTable => {
    const id = `t${at + 1}`;
    const cell: AnnexTable["cell"] = (row, column) => ({
      kind: "cell",
      disclosure: "d",
      table: id,
      row,
      column,
    });
    return { id, table: recognise(candidate), cell };
  });
  const period = { document: "d1", year: 2024, phase: "budget", keepProse: true, names: null } as const;
  const tables = annexes.map(({ id, table }) => assembleTable(table, { id, ...period }));
  const projects = readProjects(
    annexes.filter(({ table }) => table.kind === "project"),
    true,
  );
  return {
    tables: tables.map(layoutTable),
    ...(projects.length === 0 ? {} : { projects: projects.map(layoutProject) }),
  };
}

function layoutTable(table: Table): LayoutTable {
  return {
    kind: table.kind,
    title: table.title,
    number: table.number,
    unit: table.unit,
    status: table.status,
    headRows: table.headRows,
    columns: table.columns.map(({ role, heads, side, measure, fund, basis, year }) =>
      [role, heads.join(" > "), side, measure, fund, basis, year].filter((part) => part !== null).join(" | "),
    ),
    lines: table.lines.map(
      ({ row, side, codePrinted, code, codeStatus, name, level, role, measure, fund, cells }) =>
        [
          row,
          side,
          code ?? codePrinted,
          codeStatus === "ok" ? null : codeStatus,
          name,
          `level ${level}`,
          role,
          measure,
          fund,
          cells.map(({ amount }) => (amount === null ? "—" : yuan(amount))).join(", "),
        ]
          .filter((part) => part !== null)
          .join(" | "),
    ),
    ...(table.spans.length === 0
      ? {}
      : { spans: table.spans.map((s) => `${s.row},${s.column} ${s.rows}×${s.columns}`) }),
  };
}

function layoutProject({ code, name, budget, funds, plan, objectives, indicators }: Project): unknown {
  return {
    code,
    name,
    budget: budget === null ? null : yuan(budget),
    funds: funds.map((fund) => `${fund.name} ${fund.amount === null ? "—" : yuan(fund.amount)}`),
    plan: plan.map((step) => `${step.month}: ${step.share ?? yuan(step.amount ?? 0)}`),
    objectives,
    indicators: indicators.map(
      ({ level1, level2, name: target, operator, value, unit, description, basis }) =>
        `${level1} | ${level2} | ${target} | ${operator} ${value ?? ""} ${unit ?? ""} | ${description ?? ""} | ${basis ?? ""}`,
    ),
  };
}

/** Fen as yuan with two places: digits moved as text. */
function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
