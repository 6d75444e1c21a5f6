import { useMemo } from "react";
import { nodesUnder } from "../../core/analysis/spendingTreeOf.ts";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { MissingTable } from "./MissingTable.tsx";
import { useSentences } from "./useSentences.ts";
import { useFunctionColumns } from "./useFunctionColumns.tsx";

const MOST_ROWS = 16;

/** The functional tree in short: as deep as fits, the rest one link away. */
export function FunctionSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages).functions;
  const common = useMessages(commonMessages);
  const sentences = useSentences();
  const terms = useMessages(budgetTerms);
  const { tree, disclosure, composition } = analysis;
  const shown = useMemo(() => (tree.root === null ? null : shortened(tree.root)), [tree]);
  const columns = useFunctionColumns(tree, disclosure);
  const isDivided = tree.measures.some((measure) => measure === "basic" || measure === "project");
  const blanks = shown?.nodes.some(
    ({ figures }) => figures.basic?.state === "blank" || figures.project?.state === "blank",
  );
  const link = <AddressLink change={{ view: "tree", node: null, sort: null }}>{words.openTree}</AddressLink>;
  if (tree.root === null || shown === null) {
    return (
      <MissingTable
        id="functions"
        title={words.title}
        status={tree.status}
        table={terms.tables.expenditure}
        figures={composition.parts.map(({ measure, figure }) => ({ name: terms.measures[measure], figure }))}
        department={disclosure.department.name}
      />
    );
  }
  return (
    <Section
      id="functions"
      title={words.title}
      note={
        <>
          {sentences(
            isDivided ? "" : words.oneColumn,
            blanks === true ? sentences(common.blankNote, words.noGap) : common.zeroNote,
          )}{" "}
          <span className={styles["link"]}>{link}</span>
        </>
      }
    >
      <DataTable
        name={words.title}
        columns={columns}
        totals={[tree.root]}
        rows={shown.nodes}
        rowKey={({ code }) => code}
        emphasised={({ level }) => level === 1}
      />
      {shown.left === 0 ? null : (
        <p className={styles["note"]}>
          {words.depth(terms.levels[shown.depth], shown.left)} {link}
        </p>
      )}
    </Section>
  );
}

interface Shortened {
  readonly nodes: readonly FunctionNode[];
  readonly depth: 1 | 2 | 3;
  readonly left: number;
}

/** All levels if they fit on a screen, else classes and sections, else classes alone. */
function shortened(root: FunctionNode): Shortened {
  const all = nodesUnder(root).filter(({ level }) => level > 0);
  const to = (depth: 1 | 2 | 3): Shortened => {
    const nodes = all.filter(({ level }) => level <= depth);
    return { nodes, depth, left: all.length - nodes.length };
  };
  const depths = [to(3), to(2), to(1)];
  return depths.find(({ nodes }) => nodes.length <= MOST_ROWS) ?? to(1);
}
