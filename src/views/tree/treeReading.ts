import type { Change } from "../../core/analysis/change.ts";
import { changeOf } from "../../core/analysis/changeOf.ts";
import type { FunctionNode, SpendingTree } from "../../core/analysis/spendingTree.ts";
import { nodesUnder, spendingTreeOf, type NameLookup } from "../../core/analysis/spendingTreeOf.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { Disclosure, Table } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { Measure, SpendingMeasure, Outcome } from "../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";

/** All that the view says of one disclosure, worked out once. */
export interface TreeReading {
  readonly disclosure: Disclosure;
  readonly tree: SpendingTree;
  /** The printed table of the tree; null where the file holds none. */
  readonly table: Table | null;
  readonly change: Change;
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
  const nodes = tree.root === null ? [] : nodesUnder(tree.root).filter(({ code }) => code !== "");
  const all = tree.root === null ? [] : [tree.root, ...nodes];
  const stated = (measure: SpendingMeasure): boolean =>
    all.some(({ figures }) => (figures[measure]?.amount ?? null) !== null);
  const outcomes = outcomesByCell(checks, tree.table);
  return {
    disclosure,
    tree,
    table: tree.table === null ? null : tableOf(disclosure, tree.table),
    change: changeOf(disclosure, prior),
    measures: tree.measures.filter(stated),
    blankMeasures: tree.measures.filter((measure) => !stated(measure)),
    nodes,
    checks: checks.filter((result) => citesTable(result, tree.table)),
    outcomeOf: ({ sources: [source] }) =>
      source?.kind === "cell" && source.table === tree.table
        ? (outcomes.get(`${source.row} ${source.column}`) ?? null)
        : null,
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
