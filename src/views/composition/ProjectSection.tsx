import type { ProjectList } from "../../core/analysis/projects.ts";
import { absFen } from "../../core/money/fen.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { captionOf } from "../../ui/caption.ts";
import styles from "./Composition.module.css";
import { NotListed } from "./NotListed.tsx";
import type { PartProps } from "./parts.ts";
import { ProjectTable } from "./ProjectTable.tsx";

/** What the project part is: the projects with budgets where printed and cost ceilings, beside 项目支出. */
export function ProjectSection({ disclosure, composition: { projects: list }, level }: PartProps) {
  const words = useMessages(compositionMessages).projects;
  const terms = useMessages(budgetTerms).measures;
  const department = disclosure.department.name;
  return (
    <Section
      title={<Title list={list} department={department} />}
      level={level}
      note={list.projects.length === 0 ? undefined : <Note list={list} department={department} />}
      aside={
        list.projects.length === 0 ? undefined : (
          <AddressLink
            change={{ view: "department", dept: [disclosure.department.key], year: [disclosure.year] }}
          >
            {words.open}
          </AddressLink>
        )
      }
    >
      {list.projects.length === 0 ? (
        <NotListed
          disclosure={disclosure}
          kind="project"
          said={[{ name: terms.project, figure: list.spending }]}
          whole={list.spending}
        />
      ) : (
        <ProjectTable list={list} department={department} />
      )}
    </Section>
  );
}

interface ListProps {
  readonly list: ProjectList;
  readonly department: string;
}

/** 项目支出486.51万元：9个项目的成本指标合计490.51万元. */
function Title({ list, department }: ListProps) {
  const words = useMessages(compositionMessages);
  const { language } = useReader();
  const space = language === "en" ? " " : "";
  const budgeted = list.budgets.amount !== null;
  const sum = budgeted ? list.budgets : list.ceilings;
  const count = budgeted ? list.withBudget : list.withCeiling;
  const name = budgeted ? words.projects.budgets(count) : words.projects.ceilings(count);
  return (
    <>
      {words.projects.title}
      {space}
      <Amount
        figure={list.spending}
        caption={captionOf(department, words.projects.title)}
        variant="sentence"
      />
      {count === 0 || sum.amount === null ? null : (
        <>
          {words.colon}
          {name}
          {space}
          <Amount figure={sum} caption={captionOf(department, name)} variant="sentence" />
        </>
      )}
    </>
  );
}

function Note({ list: { difference }, department }: ListProps) {
  const words = useMessages(compositionMessages).projects;
  const { language } = useReader();
  const space = language === "en" ? " " : "";
  if (difference?.amount == null) return words.ceilingNote;
  if (difference.amount === 0) return `${words.ceilingNote}${space}${words.equal}`;
  return (
    <>
      {words.ceilingNote}{" "}
      <span className={styles["signed"]}>
        <OutcomeSign outcome="observation" words />
        <span>
          {words.apart}
          {space}
          <Amount
            figure={{ ...difference, amount: absFen(difference.amount) }}
            caption={captionOf(department, words.ceiling, words.apart)}
            variant="sentence"
          />
        </span>
      </span>
    </>
  );
}
