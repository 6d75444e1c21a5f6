import type { ProjectEntry, ProjectList } from "../../core/analysis/projects.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { MiniBar } from "../../ui/chart/MiniBar.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { classNames } from "../../ui/classNames.ts";
import folded from "../../ui/FoldedTable.module.css";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { ProjectRow } from "./ProjectRow.tsx";
import { useCaption } from "./useCaption.ts";
import styles from "./ProjectTable.module.css";

interface Props {
  readonly list: ProjectList;
  readonly disclosure: Disclosure;
}

/** One row a project; each opens its plan, targets and procurement in place. */
export function ProjectTable({ list, disclosure }: Props) {
  const words = useMessages(departmentMessages).projects;
  const budgeted = list.budgets.amount !== null;
  const measured = budgeted ? "budget" : "ceiling";
  const largest = largestOf(list.projects, measured);
  return (
    <ScrollBox name={words.short}>
      <table className={classNames(styles["projects"], folded["table"])}>
        <caption>
          <VisuallyHidden>{words.title(list.projects.length)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <UnitHead label={words.name} />
            </th>
            <th scope="col" data-align="end">
              {budgeted ? words.budget : words.ceiling}
            </th>
            <th scope="col">
              <VisuallyHidden>{words.sum}</VisuallyHidden>
            </th>
            <th scope="col" data-wide="true">
              {words.printed}
            </th>
            <th scope="col" data-align="end">
              {budgeted ? words.ceiling : words.budget}
            </th>
          </tr>
        </thead>
        {list.projects.map((entry) => (
          <ProjectRow
            key={entry.project.id}
            entry={entry}
            measured={measured}
            bar={<MiniBar figure={entry[measured]} full={largest.amount} colour="project" width={200} />}
            disclosure={disclosure}
          />
        ))}
        <ProjectSum list={list} budgeted={budgeted} department={disclosure.department.name} />
      </table>
    </ScrollBox>
  );
}

function largestOf(projects: readonly ProjectEntry[], measured: "budget" | "ceiling") {
  return projects
    .map((entry) => entry[measured])
    .reduce((most, figure) => ((figure.amount ?? -1) > (most.amount ?? -1) ? figure : most));
}

interface SumProps {
  readonly list: ProjectList;
  readonly budgeted: boolean;
  readonly department: string;
}

function ProjectSum({ list, budgeted, department }: SumProps) {
  const words = useMessages(departmentMessages).projects;
  const caption = useCaption(department);
  const ceilings = <Amount figure={list.ceilings} caption={caption(words.ceiling, words.sum)} />;
  const spending = (
    <>
      {words.spending} <Amount figure={list.spending} caption={caption(words.spending)} />
    </>
  );
  return (
    <tbody className={styles["sum"]}>
      <tr>
        <th scope="row">{words.sum}</th>
        <td data-align="end" data-phone="amount">
          {budgeted ? <Amount figure={list.budgets} caption={caption(words.budget, words.sum)} /> : ceilings}
        </td>
        <td className={styles["aside"]}>{words.sumNote}</td>
        <td>{budgeted ? <span className={styles["aside"]}>{spending}</span> : null}</td>
        <td data-align="end">{budgeted ? ceilings : <span className={styles["aside"]}>{spending}</span>}</td>
      </tr>
    </tbody>
  );
}
