import { sankeyGraph, type SankeyNode } from "../../charts/sankeyNodes.ts";
import type { Flow, FlowLink } from "../../core/analysis/flow.ts";

/** The nodes of the picture by key, the joined rests of long columns among them. */
export function drawnNodes(flow: Flow): ReadonlyMap<string, SankeyNode> {
  return new Map(sankeyGraph(flow).columns.flatMap((nodes) => nodes.map((node) => [node.key, node])));
}

/** Whether a row of the table belongs to what is selected in the picture. */
export function touches({ from, to }: FlowLink, node: SankeyNode | null): boolean {
  return node !== null && node.members.some(({ key }) => key === from || key === to);
}
