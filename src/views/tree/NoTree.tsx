import { headlineOf } from "../../core/analysis/headlineOf.ts";
import { projectsOf } from "../../core/analysis/projectsOf.ts";
import { shareOf } from "../../core/analysis/shareOf.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { SpendingTree } from "../../core/analysis/spendingTree.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMissingMessages } from "../../i18n/treeMissingMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Sentence, Together } from "../../ui/Sentence.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import styles from "./NoTree.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly tree: SpendingTree;
}

/** Where the file holds no functional table: what is missing, what the file does say, where a tree can be seen. */
export function NoTree({ disclosure, tree }: Props) {
  const words = useMessages(treeMissingMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const headline = headlineOf(disclosure);
  const note = common.phaseNote[disclosure.phase];
  return (
    <>
      <Sentence
        notes={[
          ...(note === null ? [] : [note]),
          words.status(terms.tables.expenditure, terms.statuses[tree.status]),
        ]}
      >
        <Printed>{words.sentence(disclosure.department.name, disclosure.year, disclosure.phase)}</Printed>
        <Together>
          <Amount
            figure={headline.total}
            variant="sentence"
            caption={captionOf(disclosure.department.name, terms.measures.total)}
          />
        </Together>
        {words.sentenceEnd}
      </Sentence>
      <EmptyState
        title={words.title}
        actions={
          <>
            <AddressLink change={{ view: "department", node: null, figure: null }}>
              {words.department}
            </AddressLink>
            <AddressLink change={{ view: "composition", node: null, figure: null }}>
              {words.composition}
            </AddressLink>
          </>
        }
      >
        <p>{words.why([terms.tables.expenditure, terms.tables["general-budget"]])}</p>
        <Elsewhere own={disclosure.department.key} />
      </EmptyState>
      <div className={styles["held"]}>
        <Holds disclosure={disclosure} />
        <Projects disclosure={disclosure} />
      </div>
      <ViewFoot source={disclosure.documents.map(({ title }) => title).join(common.listSeparator)} />
    </>
  );
}

function Elsewhere({ own }: { readonly own: string }) {
  const words = useMessages(treeMissingMessages);
  const { entries } = useCatalog();
  const others = entries.filter((entry) => entry.departmentKey !== own && holdsTree(entry));
  if (others.length === 0) return <p>{words.elsewhereNone}</p>;
  return (
    <p>
      {words.elsewhere}{" "}
      {others.map((entry) => (
        <AddressLink
          key={entry.id}
          className={styles["elsewhere"]}
          change={{ dept: [entry.departmentKey], year: [entry.year], node: null, figure: null }}
        >
          <Printed>{entry.department}</Printed>
        </AddressLink>
      ))}
    </p>
  );
}

function holdsTree({ coverage }: CatalogEntry): boolean {
  return coverage.expenditure === "stated" || coverage["general-budget"] === "stated";
}

interface Row {
  readonly name: string;
  readonly figure: Figure;
  readonly share: string | null;
}

/** Total, basic and project from the prose; lines of which the file says nothing are left out. */
function Holds({ disclosure }: { readonly disclosure: Disclosure }) {
  const words = useMessages(treeMissingMessages);
  const terms = useMessages(budgetTerms);
  const { total, basic, project } = headlineOf(disclosure);
  const rows = [
    { name: terms.measures.total, figure: total },
    { name: terms.measures.basic, figure: basic },
    { name: terms.measures.project, figure: project },
  ]
    .filter(({ figure }) => figure.amount !== null)
    .map((row) => ({ ...row, share: shareOf(row.figure, total) }));
  if (rows.length === 0) return null;
  return (
    <Section title={words.holds} note={words.holdsNote}>
      <FigureTable
        name={words.holds}
        head={words.measure}
        amount={words.amount}
        rows={rows}
        subject={disclosure.department.name}
      />
    </Section>
  );
}

/** The projects with the budgets their own tables print. */
function Projects({ disclosure }: { readonly disclosure: Disclosure }) {
  const words = useMessages(treeMissingMessages);
  const { projects, spending } = projectsOf(disclosure);
  const rows = projects.map(({ project, budget }) => ({
    name: project.name,
    figure: budget,
    share: shareOf(budget, spending),
  }));
  if (rows.length === 0) return null;
  return (
    <Section title={words.projects} note={words.projectsNote(rows.length)}>
      <FigureTable
        name={words.projects}
        head={words.project}
        amount={words.budget}
        ofProject
        rows={rows}
        subject={disclosure.department.name}
      />
    </Section>
  );
}

interface FigureTableProps {
  readonly name: string;
  readonly head: string;
  readonly amount: string;
  readonly ofProject?: true;
  readonly rows: readonly Row[];
  readonly subject: string;
}

function FigureTable({ name, head, amount, ofProject, rows, subject }: FigureTableProps) {
  const words = useMessages(treeMissingMessages);
  const common = useMessages(commonMessages);
  const { unit } = useReader();
  return (
    <DataTable
      name={name}
      rows={rows}
      rowKey={(row) => row.name}
      columns={[
        {
          id: "name",
          label: `${head} ${common.unitHead(unit)}`,
          kind: "name",
          cell: (row) => row.name,
          text: (row) => row.name,
        },
        {
          id: "amount",
          label: amount,
          align: "end",
          kind: "amount",
          cell: (row) => <Amount figure={row.figure} caption={captionOf(subject, row.name)} />,
        },
        {
          id: "share",
          label: ofProject === true ? words.shareOfProject : words.share,
          align: "end",
          cell: (row) => (row.share === null ? "" : `${row.share}%`),
        },
      ]}
    />
  );
}
