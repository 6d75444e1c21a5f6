import type { Column, Disclosure, Table } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure, notInFile } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import { SPENDING_MEASURES, type Measure } from "../budget/vocabulary.ts";
import { nestByCode, type CodedEntry } from "./codedLines.ts";
import type { Composition, EconomicNode, FunctionSplit } from "./composition.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { projectsOf } from "./projectsOf.ts";
import { shareOf } from "./shareOf.ts";
import { nodesUnder, spendingTreeOf, type NameLookup } from "./spendingTreeOf.ts";

/** Basic against project (and 经营, 上解, 补助 where stated), by function, and what each consists of. */
export function compositionOf(disclosure: Disclosure, names: NameLookup = () => null): Composition {
  const total = figureOfMeasure(disclosure, "total").figure;
  const parts = SPENDING_MEASURES.filter((measure) => measure !== "total")
    .map((measure) => ({ measure, figure: figureOfMeasure(disclosure, measure).figure }))
    .filter(({ measure, figure }) => ALWAYS.has(measure) || figure.amount !== null)
    .map((part) => ({ ...part, share: shareOf(part.figure, total) }));
  return {
    total,
    parts,
    byFunction: functionSplits(disclosure, names),
    personnel: figureOfMeasure(disclosure, "personnel").figure,
    publicOperating: figureOfMeasure(disclosure, "public-operating").figure,
    economic: economicNodes(disclosure, names),
    projects: projectsOf(disclosure),
  };
}

const ALWAYS: ReadonlySet<Measure> = new Set<Measure>(["basic", "project"]);

function functionSplits(disclosure: Disclosure, names: NameLookup): readonly FunctionSplit[] {
  const { root } = spendingTreeOf(disclosure, names);
  if (root === null) return [];
  return nodesUnder(root).flatMap(({ code, name, level, figures }) =>
    level === 0
      ? []
      : [
          {
            code,
            name,
            level,
            total: figures.total ?? notInFile(),
            basic: figures.basic ?? notInFile(),
            project: figures.project ?? notInFile(),
          },
        ],
  );
}

/** 类 and 款 of 一般公共预算基本支出表; empty where the file holds no such table or it states nothing. */
function economicNodes(disclosure: Disclosure, names: NameLookup): readonly EconomicNode[] {
  const table = tableOfKind(disclosure, "basic-economic");
  if (table?.status !== "stated") return [];
  const column = (measure: Measure): Column | null =>
    table.columns.find(
      (each) => each.role === "amount" && each.measure === measure && speaksOfPeriod(each, disclosure),
    ) ?? null;
  const whole = figureOfMeasure(disclosure, "basic").figure;
  const reading: Reading = {
    disclosure,
    table,
    names,
    total: column("total"),
    personnel: column("personnel"),
    publicOperating: column("public-operating"),
    whole,
  };
  return nestByCode(table.lines).map((entry) => economicNode(entry, reading));
}

interface Reading {
  readonly disclosure: Disclosure;
  readonly table: Table;
  readonly names: NameLookup;
  readonly total: Column | null;
  readonly personnel: Column | null;
  readonly publicOperating: Column | null;
  readonly whole: Figure;
}

function economicNode(entry: CodedEntry, reading: Reading): EconomicNode {
  const children = entry.children.map((child) => economicNode(child, reading));
  const figure = (column: Column | null, below: readonly Figure[]): Figure => {
    if (column === null) return notInFile();
    const printed = entry.lines.map((line) =>
      cellFigure(reading.disclosure, reading.table, line, column.index),
    );
    const [only] = printed;
    if (printed.length === 1 && only !== undefined) return only;
    return sumOfFigures(printed.length > 0 ? printed : below);
  };
  const total = figure(
    reading.total,
    children.map((child) => child.total),
  );
  return {
    code: entry.code,
    name: entry.lines[0]?.name ?? reading.names(entry.code) ?? entry.code,
    level: entry.level === 1 ? 1 : 2,
    total,
    personnel: figure(
      reading.personnel,
      children.map((child) => child.personnel),
    ),
    publicOperating: figure(
      reading.publicOperating,
      children.map((child) => child.publicOperating),
    ),
    share: shareOf(total, reading.whole),
    children,
  };
}
