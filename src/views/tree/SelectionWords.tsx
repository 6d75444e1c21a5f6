import { Fragment, type ReactNode } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { findNode } from "../../core/analysis/spendingTreeOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { sizeOf } from "../../core/budget/figureOf.ts";
import { shareText } from "../../i18n/amountText.ts";
import { changeMessages, directionOf } from "../../i18n/changeMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSelectionMessages } from "../../i18n/treeSelectionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Together } from "../../ui/Sentence.tsx";
import { partsReachTotal } from "./blanks.ts";
import type { TreeParts } from "./treeParts.ts";
import styles from "./Selection.module.css";

/** 占政府办公厅（室）及相关机构事务40.65%，占总支出36.74%；全部为项目支出; the same words as the table's row. */
export function SelectionWords(props: TreeParts & { readonly node: FunctionNode }) {
  const words = useMessages(treeSelectionMessages);
  const clauses = [useShareClause(props), usePartsClause(props), useChangeClause(props)].filter(
    (clause) => clause !== null,
  );
  if (clauses.length === 0) return null;
  return (
    <p className={styles["words"]}>
      {clauses.map((clause, index) => (
        <Fragment key={index}>
          {index === 0 ? null : words.semicolon}
          {clause}
        </Fragment>
      ))}
    </p>
  );
}

type ClauseProps = TreeParts & { readonly node: FunctionNode };

function useShareClause({ reading, whole, names, state, node }: ClauseProps): ReactNode {
  const words = useMessages(treeMessages);
  const { comma } = useMessages(treeSelectionMessages);
  const { language } = useReader();
  const amountOf = (each: FunctionNode | null) => each?.figures[state.measure]?.amount ?? null;
  if (node.code === "") return null;
  const parent = node.parent === null || node.parent === "" ? null : findNode(reading.tree, node.parent);
  const ofParent = shareText(amountOf(node), amountOf(parent), language);
  const ofAll = shareText(amountOf(node), amountOf(whole), language);
  const clauses = [
    ...(parent === null || ofParent === null ? [] : [words.shareOf(names.inSentence(parent), ofParent)]),
    ...(ofAll === null ? [] : [words.shareOfAll(ofAll, state.measure)]),
  ];
  return clauses.length === 0 ? null : <Printed>{clauses.join(comma)}</Printed>;
}

function usePartsClause({ reading, names, state, node }: ClauseProps): ReactNode {
  const words = useMessages(treeSelectionMessages);
  const { measures } = useMessages(treeMessages);
  if (state.measure !== "total") return null;
  const named = reading.measures.filter((measure) => measure !== "total");
  const stated = named.filter((measure) => (node.figures[measure]?.amount ?? 0) !== 0);
  const [only] = stated;
  const whole = partsReachTotal(node, named);
  if (only === undefined) return null;
  if (whole && stated.length === 1) return words.only(measures[only]);
  return (
    <>
      {stated.map((measure, index) => (
        <Together key={measure}>
          {index === 0 ? (whole ? words.equals : words.including) : whole ? words.plus : words.and}
          {measures[measure]}
          <PartAmount
            figure={node.figures[measure]}
            caption={captionOf(reading.subject, names.of(node), measures[measure])}
          />
        </Together>
      ))}
    </>
  );
}

function PartAmount({ figure, caption }: { readonly figure: Figure | undefined; readonly caption: string }) {
  const { language } = useReader();
  if (figure === undefined) return null;
  return (
    <>
      {language === "en" ? " " : null}
      <Amount figure={figure} caption={caption} variant="sentence" />
    </>
  );
}

function useChangeClause({ reading, names, state, node }: ClauseProps): ReactNode {
  const words = useMessages(treeSelectionMessages);
  const { verbs } = useMessages(changeMessages);
  const change = reading.one?.change;
  const row = change?.rows.find(
    ({ measure, code }) => measure === state.measure && (code ?? "") === node.code,
  );
  const direction = directionOf(row?.delta.amount ?? null);
  if (change === undefined || row === undefined || direction === null) return null;
  const sign = { increase: "▲", decrease: "▼", unchanged: "" }[direction];
  return (
    <>
      {words.against(change.baseYear)}
      <Together>
        <span className={styles[direction]} aria-hidden="true">
          {sign}
        </span>
        {verbs[direction]}
        {direction === "unchanged" ? null : (
          <PartAmount
            figure={sizeOf(row.delta)}
            caption={captionOf(reading.subject, names.of(node), verbs[direction])}
          />
        )}
      </Together>
      {row.percent === null ? null : words.rate(direction, row.percent)}
    </>
  );
}
