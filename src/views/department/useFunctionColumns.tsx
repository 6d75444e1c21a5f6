import { useMemo } from "react";
import type { FunctionNode, SpendingTree } from "../../core/analysis/spendingTree.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { classColour } from "../../charts/palette.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Share, ShareBar } from "../../ui/chart/ShareBar.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Department.module.css";
import { useCaption } from "./useCaption.ts";

/** Code, name, the total, what of basic and project the table has a column for, and the share of the whole. */
export function useFunctionColumns(
  { root, measures }: SpendingTree,
  { department }: Disclosure,
): readonly TableColumn<FunctionNode>[] {
  const words = useMessages(departmentMessages).functions;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department.name);
  return useMemo(() => {
    const amount = (measure: "total" | "basic" | "project"): TableColumn<FunctionNode> => ({
      id: measure,
      label: terms[measure],
      head: <span className={styles["nowrap"]}>{terms[measure]}</span>,
      align: "end",
      kind: "amount",
      phone: measure === "total" ? "amount" : "below",
      cell: (node) => (
        <Amount
          figure={node.figures[measure] ?? notInFile()}
          caption={caption(node.level === 0 ? terms.total : node.name, terms[measure])}
        />
      ),
    });
    const whole = root?.figures.total ?? notInFile();
    return [
      {
        id: "code",
        label: common.code,
        kind: "code",
        phone: "code",
        cell: ({ code }) => code,
        text: ({ code }) => code,
      },
      {
        id: "name",
        label: common.name,
        kind: "name",
        phone: "name",
        cell: (node) => (
          <CodedName code={node.code} name={node.level === 0 ? terms.total : node.name} level={node.level} />
        ),
        text: ({ name }) => name,
      },
      amount("total"),
      ...SPLIT.filter((measure) => measures.includes(measure)).map(amount),
      {
        id: "share",
        label: words.ofTotal,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: (node) =>
          node.level === 0 ? (
            <Share part={node.figures.total ?? notInFile()} whole={whole} />
          ) : (
            <ShareBar
              part={node.figures.total ?? notInFile()}
              whole={whole}
              colour={`${classColour(node.code).family}-edge`}
              width={44}
            />
          ),
      },
    ];
  }, [root, measures, words, common, terms, caption]);
}

const SPLIT = ["basic", "project"] as const;
