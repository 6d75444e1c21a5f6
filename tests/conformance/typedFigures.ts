import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesFolder } from "../sources.ts";

/** Amounts typed by hand from a published document, each exactly as printed; null for a blank. */
export interface TypedFigures {
  readonly id: string;
  readonly department: string | null;
  readonly scope: "部门" | "单位";
  readonly year: string;
  readonly kind: "budget" | "final";
  readonly unit: string;
  readonly totals: Readonly<Record<string, string | null>>;
  readonly functionSummary?: readonly TypedRow[] | null;
  readonly functionTable?: readonly TypedRow[] | null;
  readonly generalBudgetFunctionTable?: readonly TypedRow[] | null;
  readonly generalBudgetFunctionTableAsPrinted?: readonly TypedRow[] | null;
  readonly fundTable?: readonly TypedRow[] | null;
  readonly economicTable?: readonly TypedRow[] | null;
  readonly orgRunTable?: readonly TypedRow[] | null;
  readonly threePublic: {
    readonly table?: Readonly<Record<string, TypedItem>>;
    readonly narrative?: Readonly<Record<string, TypedItem | boolean>>;
  };
  readonly narrative: {
    readonly changes?: readonly TypedChange[];
    readonly budgetVsFinal?: readonly TypedCompletion[];
  };
  readonly procurement?: Readonly<Record<string, unknown>> | null;
  readonly assets?: Readonly<Record<string, unknown>> | null;
}

/** One row of a table; a measure the table has no column for is null or absent. */
export interface TypedRow {
  readonly code?: string | null;
  readonly codeAsPrinted?: string;
  readonly name: string;
  readonly total?: string | null;
  readonly basic?: string | null;
  readonly project?: string | null;
  readonly personnel?: string | null;
  readonly public?: string | null;
}

/** A 三公 item: one amount, 预算数 and 决算数, or a stated amount with its change. */
export type TypedItem = string | null | Readonly<Record<string, string | null>>;

export interface TypedChange {
  readonly item: string;
  readonly amount?: string | null;
  readonly direction?: "increase" | "decrease" | "unchanged" | null;
  readonly delta?: string | null;
  readonly percent?: string | null;
  readonly comparedAmount?: string | null;
}

export interface TypedCompletion {
  readonly item: string;
  readonly initialBudget?: string | null;
  readonly fullYearBudget?: string | null;
  readonly final: string | null;
  readonly completion: string | null;
}

export function typedFigures(id: string): TypedFigures {
  return JSON.parse(readFileSync(join(sourcesFolder, "figures", `${id}.json`), "utf8")) as TypedFigures;
}

const FEN_PLACES: Readonly<Record<string, number>> = { 元: 2, 万元: 6 };

/** Whole fen of a printed amount, worked out on its digits apart from the code under test. */
export function typedFen(printed: string, unit: string): number {
  const places = FEN_PLACES[unit];
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(printed.replace(/[,，\s]/gu, ""));
  if (places === undefined || parts === null) throw new Error(`no amount: ${printed} ${unit}`);
  const [, sign = "", whole = "", decimals = ""] = parts;
  return Number(`${sign}${whole}${decimals.padEnd(places, "0")}`);
}
