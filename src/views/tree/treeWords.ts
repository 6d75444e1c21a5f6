import type { TreemapWords } from "../../charts/treemapBoxes.ts";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { findNode } from "../../core/analysis/spendingTreeOf.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import type { Fen } from "../../core/money/fen.ts";
import { amountInColumn, amountInSentence, shareText, type Reading } from "../../i18n/amountText.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import type { TreeNames } from "./treeNames.ts";
import type { TreeReading } from "./treeReading.ts";

interface Shown {
  readonly reading: TreeReading;
  readonly whole: FunctionNode;
  readonly names: TreeNames;
  readonly measure: SpendingMeasure;
  readonly reader: Reading;
}

/** The words of the chart's marks: the same figures and shares as the table's rows. */
export function treeWords({ reading, whole, names, measure, reader }: Shown): TreemapWords {
  const words = treeMessages[reader.language];
  const all = whole.figures[measure]?.amount ?? null;
  const amountOf = (node: FunctionNode | null): Fen | null => node?.figures[measure]?.amount ?? null;
  const shareOfAll = (amount: Fen | null): string | null => shareText(amount, all, reader.language);
  const parentOf = (node: FunctionNode): FunctionNode | null =>
    node.parent === null || node.parent === "" ? null : findNode(reading.tree, node.parent);
  const shares = (node: FunctionNode): readonly string[] => {
    const [parent, amount] = [parentOf(node), amountOf(node)];
    const ofParent = shareText(amount, amountOf(parent), reader.language);
    const ofAll = shareOfAll(amount);
    return [
      ...(parent === null || ofParent === null ? [] : [words.shareOf(names.inSentence(parent), ofParent)]),
      ...(ofAll === null ? [] : [words.shareOfAll(ofAll, measure)]),
    ];
  };
  const parts = (node: FunctionNode): readonly string[] =>
    reading.measures
      .filter((each) => each !== "total" && measure === "total")
      .flatMap((each) => {
        const amount = node.figures[each]?.amount ?? null;
        return amount === null ? [] : [`${words.measures[each]} ${amountInSentence(amount, reader)}`];
      });
  const named = (node: FunctionNode): string => `${node.code} ${names.of(node)}`.trim();
  const said = (node: FunctionNode): string => {
    const amount = amountOf(node);
    return amount === null ? "" : amountInSentence(amount, reader);
  };
  return {
    map: words.map(names.of(whole), words.measures[measure]),
    name: names.of,
    amount: (amount) => amountInColumn(amount, reader.unit),
    share: shareOfAll,
    cell: (node) => [named(node), said(node), ...shares(node).slice(-1)].join(" "),
    tooltip: (node) =>
      [named(node), said(node), ...shares(node), ...parts(node)].filter((line) => line !== ""),
    rest: (nodes, amount) =>
      words.rest(nodes.map(names.of), amountInColumn(amount, reader.unit), shareOfAll(amount)),
    restName: (nodes) => words.restName(nodes.length),
    beyond: (amount) => words.beyond(amountInColumn(amount, reader.unit)),
  };
}
