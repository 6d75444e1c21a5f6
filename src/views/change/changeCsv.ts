import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { CHANGE_SPLITS } from "../../core/analysis/changeBreakdownOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { csv, textCell } from "../../core/file/csv.ts";
import { formatPlain } from "../../core/money/formatAmount.ts";
import type { Breakdowns } from "./changeCharts.ts";

const HEAD = [
  "disclosure_id",
  "department",
  "year",
  "base_year",
  "phase",
  "by",
  "code",
  "name",
  "measure",
  "prior_yuan",
  "prior_state",
  "base",
  "delta_yuan",
  "now_yuan",
  "now_state",
  "percent",
  "not_compared",
  "loaded_prior_yuan",
  "stated_delta_yuan",
  "stated_prior_yuan",
  "stated_percent",
  "stated_base",
  "reason_kinds",
  "code_note",
  "codes_from",
  "codes_to",
  "compared_at",
] as const;

/** All breakdowns in yuan, exact: one row a line, the whole first; empty where nothing is known. */
export function changeCsv(breakdowns: Breakdowns): string {
  const rows = CHANGE_SPLITS.flatMap((split) => {
    const breakdown = breakdowns[split];
    if (breakdown === null) return [];
    return [breakdown.whole, ...breakdown.lines].map((line) => rowOf(breakdown, line));
  });
  return csv(HEAD, rows);
}

function rowOf({ disclosure, department, year, baseYear, phase, by }: ChangeBreakdown, line: ChangeLine) {
  const { stated, note } = line;
  return [
    disclosure,
    textCell(department),
    String(year),
    String(baseYear),
    phase,
    by,
    line.code ?? "",
    textCell(line.name),
    line.measure,
    yuan(line.prior),
    line.prior.state,
    line.base,
    yuan(line.delta),
    yuan(line.now),
    line.now.state,
    line.percent === null ? "" : `${(line.delta.amount ?? 0) < 0 ? "-" : ""}${line.percent}`,
    line.bar ?? "",
    yuan(line.loaded),
    yuan(stated?.delta ?? null),
    yuan(stated?.prior ?? null),
    stated?.percent ?? "",
    stated?.base ?? "",
    line.reasonKinds.join(";"),
    note?.how ?? "",
    note?.change.from.join(";") ?? "",
    note?.change.to.join(";") ?? "",
    note?.at ?? "",
  ];
}

function yuan(figure: Figure | null): string {
  return figure === null || figure.amount === null ? "" : formatPlain(figure.amount);
}
