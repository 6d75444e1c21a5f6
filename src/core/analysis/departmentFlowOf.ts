import type { Disclosure, Line, Table } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure } from "../budget/figureOf.ts";
import { SPENDING_MEASURES, type Measure } from "../budget/vocabulary.ts";
import { classOfSummaryName } from "../classification/summaryName.ts";
import { stripListNumber } from "../text/chinese.ts";
import type { DepartmentFlow, FlowBalance, FlowKind, FlowLeftOut, FlowSource, FlowUse } from "./flow.ts";
import { balanceOf } from "./flowBalance.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { revenueOf } from "./revenueOf.ts";
import type { FunctionNode, SpendingTree } from "./spendingTree.ts";
import { spendingTreeOf } from "./spendingTreeOf.ts";

/** The two sides of one disclosure, or why they cannot be set against each other. */
export type DepartmentSides =
  | { readonly ok: true; readonly flow: DepartmentFlow }
  | { readonly ok: false; readonly leftOut: FlowLeftOut };

/**
 * Sources and uses of one disclosure, all money on both sides: the sources of 收入总表 or 收支总表
 * with the balances brought forward, the classes of 支出总表, else of the expenditure half of
 * 收支总表, with the balances carried on. Sums of parts are left out: no money is counted twice.
 */
export function departmentFlowOf(disclosure: Disclosure): DepartmentSides {
  const tree = spendingTreeOf(disclosure);
  const printed = classesOf(disclosure, tree);
  const sources = sourcesOf(disclosure);
  const blocked = whyBlocked(tree, printed, sources);
  if (blocked !== null) return { ok: false, leftOut: leftOutOf(disclosure, blocked) };
  const isSplit = printed.some(({ kinds }) => kinds.length > 0);
  const carriesOn = printed.some(({ kinds }) => kinds.some(({ measure }) => measure === "carry-forward"));
  const uses = [...printed, ...balancesOf(disclosure, carriesOn)];
  const kindsOfWhole = isSplit ? [] : kindsOfWholeOf(disclosure);
  const balance = balanceOf([disclosure], sources.map(figureOf), uses.map(figureOf));
  return {
    ok: true,
    flow: {
      disclosure: disclosure.id,
      name: disclosure.department.name,
      sources,
      uses,
      total: totalOf(disclosure, balance),
      kinds: isSplit && tree.root !== null ? kindsAt(tree, tree.root) : [],
      split: isSplit ? "function" : kindsOfWhole.length > 0 ? "whole" : "none",
      kindsOfWhole,
      balance,
    },
  };
}

/** A disclosure that is not in a flow, with its wholes as far as they are printed. */
export function leftOutOf(disclosure: Disclosure, why: FlowLeftOut["why"]): FlowLeftOut {
  return {
    disclosure: disclosure.id,
    name: disclosure.department.name,
    why,
    revenue: figureOfMeasure(disclosure, "revenue").figure,
    spending: figureOfMeasure(disclosure, "total").figure,
    kindsOfWhole: kindsOfWholeOf(disclosure),
  };
}

/** 支出合计, or 总计 with the balances, as printed where it is the sum of the uses or, within rounding, of the sources. */
function totalOf(disclosure: Disclosure, { sources, uses, outcome }: FlowBalance): Figure {
  const table = tableOfKind(disclosure, "summary");
  const grand = table?.lines.find(({ side, role }) => side === "expenditure" && role === "total");
  const printed = [
    figureOfMeasure(disclosure, "total").figure,
    grand === undefined || table === null ? null : lineFigure(disclosure, table, grand),
  ];
  const like = (amount: Figure["amount"]): Figure | undefined =>
    printed.find((figure) => figure !== null && figure.amount === amount) ?? undefined;
  return like(uses.amount) ?? (outcome === "within-rounding" ? like(sources.amount) : undefined) ?? uses;
}

function figureOf({ figure }: { readonly figure: Figure }): Figure {
  return figure;
}

function hasMoney({ figure }: { readonly figure: Figure }): boolean {
  return figure.amount !== null && figure.amount !== 0;
}

function whyBlocked(
  tree: SpendingTree,
  classes: readonly FlowUse[],
  sources: readonly FlowSource[],
): FlowLeftOut["why"] | null {
  if (classes.length === 0 && tree.root !== null && tree.kind !== "expenditure")
    return { kind: "appropriation-only" };
  if (classes.length === 0)
    return { kind: "no-function", status: tree.status === "stated" ? "not-in-file" : tree.status };
  return sources.length === 0 ? { kind: "no-source" } : null;
}

/** The finest list without a sum beside its parts: the funds where two or more hold money, else 财政拨款. */
function sourcesOf(disclosure: Disclosure): readonly FlowSource[] {
  const listed = revenueOf(disclosure).sources;
  const isFund = ({ measure, fund }: FlowSource): boolean => measure === "appropriation" && fund !== null;
  const whole = listed.find(({ measure, fund }) => measure === "appropriation" && fund === null);
  const funds = listed.filter((source) => isFund(source) && hasMoney(source));
  const together = funds.reduce((sum, { figure }) => sum + (figure.amount ?? 0), 0);
  const useFunds =
    whole === undefined || whole.figure.amount === null
      ? true
      : funds.length > 1 && together === whole.figure.amount;
  const kept = listed.filter((source) => {
    if (source.measure !== "appropriation") return true;
    return (source.fund !== null) === useFunds;
  });
  const brought = balanceLines(disclosure, "revenue")
    .filter(({ measure }) => kept.every((source) => source.measure !== measure || !hasMoney(source)))
    .map(({ measure, name, figure }) => ({ measure, fund: null, name, figure }));
  return [...kept, ...brought]
    .filter(hasMoney)
    .map(({ measure, fund, name, figure }) => ({ measure, fund, name, figure }));
}

function classesOf(disclosure: Disclosure, tree: SpendingTree): readonly FlowUse[] {
  if (tree.kind !== "expenditure" || tree.root === null) return summaryClasses(disclosure);
  return tree.root.children
    .flatMap((node): readonly FlowUse[] => {
      const figure = node.figures.total;
      if (figure === undefined) return [];
      const conflict = node.codeStatus === "conflict";
      return [
        {
          key: conflict ? `${node.code}-${node.name}` : node.code,
          code: conflict ? null : node.code,
          name: node.name,
          measure: null,
          figure,
          kinds: kindsAt(tree, node),
        },
      ];
    })
    .filter(hasMoney);
}

function kindsAt({ measures }: SpendingTree, { figures }: FunctionNode): readonly FlowKind[] {
  return measures
    .filter((measure) => measure !== "total")
    .flatMap((measure): readonly FlowKind[] => {
      const figure = figures[measure];
      return figure === undefined ? [] : [{ measure, figure }];
    })
    .filter(hasMoney);
}

/** The classes of 收支总表, which prints names without codes and all money. */
function summaryClasses(disclosure: Disclosure): readonly FlowUse[] {
  const table = tableOfKind(disclosure, "summary");
  if (table?.status !== "stated") return [];
  const lines = table.lines.filter(
    ({ side, role, measure }) => side === "expenditure" && role === "item" && measure === null,
  );
  return lines
    .flatMap((line): readonly FlowUse[] => {
      const code = classOfSummaryName(line.name);
      const figure = lineFigure(disclosure, table, line);
      const name = stripListNumber(line.name);
      if (figure === null || line.level > 1) return [];
      return [{ key: code ?? name, code, name, measure: null, figure, kinds: [] }];
    })
    .filter(hasMoney);
}

interface BalanceLine {
  readonly measure: Measure;
  readonly name: string;
  readonly figure: Figure;
}

/** What 收支总表 prints between 本年合计 and 总计 on one side, the first line of each measure. */
function balanceLines(disclosure: Disclosure, wanted: "revenue" | "expenditure"): readonly BalanceLine[] {
  const table = tableOfKind(disclosure, "summary");
  if (table?.status !== "stated") return [];
  const found = new Map<Measure, BalanceLine>();
  for (const line of table.lines) {
    if (line.side !== wanted || line.role !== "balance" || line.measure === null) continue;
    const figure = lineFigure(disclosure, table, line);
    if (figure === null || found.has(line.measure)) continue;
    found.set(line.measure, { measure: line.measure, name: stripListNumber(line.name), figure });
  }
  return [...found.values()].filter(hasMoney);
}

function balancesOf(disclosure: Disclosure, carriesOn: boolean): readonly FlowUse[] {
  return balanceLines(disclosure, "expenditure")
    .filter(({ measure }) => !(carriesOn && measure === "carry-forward"))
    .map((line) => ({ key: line.measure, code: null, kinds: [], ...line }));
}

function lineFigure(disclosure: Disclosure, table: Table, line: Line): Figure | null {
  const column = line.cells[0]?.column;
  return column === undefined ? null : cellFigure(disclosure, table, line, column);
}

function kindsOfWholeOf(disclosure: Disclosure): readonly FlowKind[] {
  return SPENDING_MEASURES.filter((measure) => measure !== "total" && measure !== "carry-forward")
    .map((measure) => ({ measure, figure: figureOfMeasure(disclosure, measure).figure }))
    .filter(hasMoney);
}
