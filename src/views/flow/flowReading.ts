import type { Flow, FlowNode } from "../../core/analysis/flow.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Phase } from "../../core/budget/vocabulary.ts";
import type { FlowEntries } from "../../state/flowEntries.ts";

/** A flow with the documents it rests on: what every part of the view reads. */
export interface FlowReading {
  readonly flow: Flow;
  readonly entries: readonly CatalogEntry[];
  readonly absent: FlowEntries["absent"];
  /** What the view chose by itself; null where the address names departments. */
  readonly chosen: FlowEntries["chosen"];
  /** The department, or how many. */
  readonly subject: string;
  readonly year: number;
  readonly phase: Phase;
  readonly nodes: ReadonlyMap<string, FlowNode>;
}

/** The reading of a flow of at least one document. */
export function flowReading(
  flow: Flow,
  { entries, absent, chosen }: FlowEntries,
  subjectOf: (departments: number) => string,
): FlowReading {
  const [first] = entries;
  const count = flow.departments.length;
  const [only] = flow.departments;
  const single = entries.length === 1 ? first?.department : undefined;
  return {
    flow,
    entries,
    absent,
    chosen,
    subject: (count === 1 ? only?.name : single) ?? subjectOf(count === 0 ? entries.length : count),
    year: first?.year ?? 0,
    phase: first?.phase ?? "budget",
    nodes: new Map(flow.nodes.map((node) => [node.key, node])),
  };
}
