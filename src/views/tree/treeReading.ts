import type { Change } from "../../core/analysis/change.ts";
import { changeOf } from "../../core/analysis/changeOf.ts";
import type { FunctionNode, SpendingTree } from "../../core/analysis/spendingTree.ts";
import type { SummedTree } from "../../core/analysis/summedTree.ts";
import { nodesUnder, spendingTreeOf, type NameLookup } from "../../core/analysis/spendingTreeOf.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { Disclosure, Table } from "../../core/budget/disclosure.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { Measure, SpendingMeasure, Outcome } from "../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import type { OneYear } from "../../state/oneYear.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";

/** All that the view says of one disclosure, or of several added up, worked out once. */
export interface TreeReading {
  /** Whose spending it is, for captions: the department's name, 4个部门. */
  readonly subject: string;
  /** The one disclosure with its move since the year before; null where several are added up. */
  readonly one: OneReading | null;
  /** The departments of a sum; null for one disclosure. */
  readonly sum: SumReading | null;
  readonly tree: SpendingTree;
  /** The printed table of the tree; null where the file holds none. */
  readonly table: Table | null;
  /** Measures with at least one amount, the total first. */
  readonly measures: readonly SpendingMeasure[];
  /** Measures the table has a column for, blank from top to bottom. */
  readonly blankMeasures: readonly SpendingMeasure[];
  /** The nodes under the root, parents first. */
  readonly nodes: readonly FunctionNode[];
  /** The results in which a cell of the table takes part. */
  readonly checks: readonly CheckResult[];
  /** What is to be drawn beside a figure: the weightiest outcome of its checks. */
  readonly outcomeOf: (figure: Figure) => Outcome | null;
}

export interface SumReading {
  readonly summed: SummedTree;
  /** The documents chosen, those left out of the sum included. */
  readonly entries: readonly CatalogEntry[];
  /** Departments chosen that have no document of this year, phase and scope. */
  readonly absent: OneYear["absent"];
}

export interface OneReading {
  readonly disclosure: Disclosure;
  readonly change: Change;
}

/**
 * @param prior the disclosure of the year before, or null
 * @param names fallback names for codes whose name the document does not print
 */
export function readTree(
  { disclosure, checks }: CheckedDisclosure,
  prior: Disclosure | null,
  names: NameLookup,
): TreeReading {
  const tree = spendingTreeOf(disclosure, names);
  const outcomes = outcomesByCell(checks, tree.table);
  return {
    subject: disclosure.department.name,
    one: { disclosure, change: changeOf(disclosure, prior) },
    sum: null,
    ...statedParts(tree),
    tree,
    table: tree.table === null ? null : tableOf(disclosure, tree.table),
    checks: checks.filter((result) => citesTable(result, tree.table)),
    outcomeOf: ({ sources: [source] }) =>
      source?.kind === "cell" && source.table === tree.table
        ? (outcomes.get(`${source.row} ${source.column}`) ?? null)
        : null,
  };
}

/**
 * Several departments added up. Its figures are derived; checks stand with the departments' own.
 * @param subject whose spending it is, in the reader's language
 */
export function readSum(sum: SumReading, subject: string): TreeReading {
  const { tree } = sum.summed;
  return {
    subject,
    one: null,
    sum,
    ...statedParts(tree),
    tree,
    table: null,
    checks: [],
    outcomeOf: () => null,
  };
}

function statedParts(tree: SpendingTree): Pick<TreeReading, "measures" | "blankMeasures" | "nodes"> {
  const all = tree.root === null ? [] : nodesUnder(tree.root);
  const stated = (measure: SpendingMeasure): boolean =>
    all.some(({ figures }) => (figures[measure]?.amount ?? null) !== null);
  return {
    measures: tree.measures.filter(stated),
    blankMeasures: tree.measures.filter((measure) => !stated(measure)),
    nodes: all.filter(({ code }) => code !== ""),
  };
}

/** Whether the map's cells carry a foot of basic and project. */
export function hasFoot(reading: TreeReading, measure: SpendingMeasure): boolean {
  return measure === "total" && reading.measures.includes("basic");
}

/** The measure that is shown: the one wanted, or the total where the table does not state it. */
export function measureShown({ measures }: TreeReading, wanted: Measure): SpendingMeasure {
  return measures.find((measure) => measure === wanted) ?? "total";
}

const WEIGHT: Readonly<Record<Outcome, number>> = {
  differs: 6,
  "different-scope": 5,
  "within-rounding": 4,
  observation: 3,
  "cannot-check": 2,
  agrees: 1,
};

function outcomesByCell(checks: readonly CheckResult[], table: string | null): ReadonlyMap<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const result of checks) {
    for (const source of sourcesOf(result)) {
      if (source.kind !== "cell" || source.table !== table) continue;
      const key = `${source.row} ${source.column}`;
      const known = outcomes.get(key);
      if (known === undefined || WEIGHT[result.outcome] > WEIGHT[known]) outcomes.set(key, result.outcome);
    }
  }
  return outcomes;
}

function citesTable(result: CheckResult, table: string | null): boolean {
  return sourcesOf(result).some((source) => source.kind === "cell" && source.table === table);
}

function sourcesOf({ parts, whole }: CheckResult) {
  return [...parts, ...(whole === null ? [] : [whole])].flatMap(({ sources }) => sources);
}
