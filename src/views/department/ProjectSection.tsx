import type { ProjectList } from "../../core/analysis/projects.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { PartProps } from "./departmentAnalysis.ts";
import styles from "./Department.module.css";
import { writtenSize } from "./figures.ts";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";
import { MissingTable } from "./MissingTable.tsx";
import { ProjectTable } from "./ProjectTable.tsx";
import { useCaption } from "./useCaption.ts";

/** The projects with what the file says of their money: budgets where printed, ceilings from the targets. */
export function ProjectSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms);
  const { composition, disclosure } = analysis;
  const { projects: list } = composition;
  const department = disclosure.department.name;
  if (list.projects.length === 0) {
    return (
      <MissingTable
        id="projects"
        title={words.projects.short}
        status="not-in-file"
        table={terms.tables.project}
        figures={[{ name: terms.measures.project, figure: list.spending }]}
        department={department}
      />
    );
  }
  return (
    <Section
      id="projects"
      title={<Finding list={list} department={department} />}
      note={<Note list={list} department={department} />}
    >
      <ProjectTable list={list} disclosure={disclosure} />
    </Section>
  );
}

interface ListProps {
  readonly list: ProjectList;
  readonly department: string;
}

/** 九个项目的成本指标合计490.51万元，项目支出486.51万元. */
function Finding({ list, department }: ListProps) {
  const words = useMessages(departmentMessages).projects;
  const caption = useCaption(department);
  const count = list.projects.length;
  const budgeted = hasBudgets(list);
  const whole = budgeted ? list.budgets : list.ceilings;
  if (whole.amount === null) return words.title(count);
  const name = budgeted ? words.budgetTitle(count) : words.ceilingTitle(count);
  const [mark, beside] = leadingMark(list.spending.amount === null ? "" : words.spendingTitle);
  return (
    <>
      {name}
      <Glued mark={mark}>
        <Amount figure={whole} caption={caption(name)} variant="sentence" />
      </Glued>
      {list.spending.amount === null ? null : (
        <>
          {beside}
          <Amount figure={list.spending} caption={caption(words.spending)} variant="sentence" />
        </>
      )}
    </>
  );
}

function Note({ list, department }: ListProps) {
  const words = useMessages(departmentMessages);
  const caption = useCaption(department);
  if (hasBudgets(list)) return words.projects.budgetNote;
  const { difference } = list;
  return (
    <>
      {words.projects.ceilingNote}
      {words.stop}
      {difference === null || difference.amount === 0 ? null : (
        <span className={styles["signed"]}>
          <OutcomeSign outcome="observation" words /> {words.projects.differenceNote}
          <Amount
            figure={writtenSize(difference)}
            caption={caption(words.projects.ceiling, words.findings.difference)}
          />
        </span>
      )}
    </>
  );
}

/** Whether the file prints a budget for any of its projects. */
function hasBudgets({ projects }: ProjectList): boolean {
  return projects.some(({ budget }) => budget.amount !== null);
}
