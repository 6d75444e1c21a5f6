import { classColour } from "../../charts/palette.ts";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { findNode } from "../../core/analysis/spendingTreeOf.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { formatExact } from "../../core/money/formatAmount.ts";
import type { Fen } from "../../core/money/fen.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Share, ShareBar } from "../../ui/chart/ShareBar.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { NodeName } from "./NodeName.tsx";
import type { TreeNames } from "./treeNames.ts";
import type { TreeReading } from "./treeReading.ts";
import styles from "./TreeTable.module.css";

interface Shown {
  readonly reading: TreeReading;
  readonly whole: FunctionNode;
  readonly names: TreeNames;
  /** The measure that shares and bars are of. */
  readonly measure: SpendingMeasure;
  readonly language: Language;
  readonly unit: MoneyUnit;
}

type NodeColumn = TableColumn<FunctionNode>;

/** The columns of the tree table: code, name, the measures the table states, share of parent and of the whole. */
export function treeColumns(shown: Shown): readonly NodeColumn[] {
  return [
    codeColumn(shown),
    nameColumn(shown),
    ...shown.reading.measures.map((measure) => amountColumn(shown, measure)),
    parentColumn(shown),
    shareColumn(shown),
  ];
}

function codeColumn({ language }: Shown): NodeColumn {
  return {
    id: "code",
    label: treeMessages[language].code,
    kind: "code",
    phone: "code",
    cell: ({ code }) => code,
    text: ({ code }) => code,
    sortBy: ({ code }) => code,
  };
}

function nameColumn({ names, language, unit }: Shown): NodeColumn {
  const words = treeMessages[language];
  return {
    id: "name",
    label: words.name,
    head: (
      <span className={styles["nameHead"]}>
        <span>{words.name}</span>
        <span>{commonMessages[language].unitHead(unit)}</span>
      </span>
    ),
    kind: "name",
    phone: "name",
    cell: (node) => <NodeName node={node} names={names} />,
    text: (node) => (node.code === "" ? words.total : node.name),
  };
}

function amountColumn(
  { reading, names, measure: current, language, unit }: Shown,
  measure: SpendingMeasure,
): NodeColumn {
  const label = treeMessages[language].measures[measure];
  return {
    id: measure,
    label,
    align: "end",
    kind: "amount",
    phone: measure === current ? "amount" : "hidden",
    cell: (node) => {
      const figure = node.figures[measure];
      if (figure === undefined) return null;
      const caption = captionOf(reading.subject, names.of(node), label);
      return <Amount figure={figure} caption={caption} outcome={reading.outcomeOf(figure)} />;
    },
    text: (node) => {
      const amount = amountOf(node, measure);
      return amount === null ? "" : formatExact(amount, unit).replaceAll(",", "");
    },
    sortBy: (node) => amountOf(node, measure),
  };
}

function parentColumn({ reading, measure, language }: Shown): NodeColumn {
  const share = (node: FunctionNode): string => {
    const parent = node.parent === null ? null : findNode(reading.tree, node.parent);
    if (parent === null) return "";
    return shareText(amountOf(node, measure), amountOf(parent, measure), language) ?? "";
  };
  return {
    id: "of-parent",
    label: treeMessages[language].ofParent,
    align: "end",
    phone: "hidden",
    cell: (node) => <span className={styles["ofParent"]}>{share(node)}</span>,
    text: share,
  };
}

function shareColumn({ whole, measure, language }: Shown): NodeColumn {
  const all = whole.figures[measure] ?? notInFile();
  return {
    id: "share",
    label: treeMessages[language].ofTotal(measure),
    align: "end",
    kind: "bar",
    phone: "bar",
    cell: (node) => {
      const part = node.figures[measure];
      if (part === undefined) return null;
      return node.code === "" ? (
        <Share part={part} whole={all} />
      ) : (
        <ShareBar part={part} whole={all} colour={`${classColour(node.code).family}-edge`} />
      );
    },
    text: (node) => shareText(amountOf(node, measure), all.amount, language) ?? "",
  };
}

function amountOf(node: FunctionNode, measure: SpendingMeasure): Fen | null {
  return node.figures[measure]?.amount ?? null;
}
