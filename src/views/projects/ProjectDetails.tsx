import type { ReactNode } from "react";
import type { CataloguedProject } from "../../core/analysis/projectCatalog.ts";
import { listedFigure } from "../../core/budget/figureOf.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Projects.module.css";
import { JoinedLines } from "./JoinedLines.tsx";
import { TargetTable } from "./TargetTable.tsx";

interface Props {
  readonly project: CataloguedProject;
}

/** What is promised for the money: code, funds, plan by month, objectives where kept, targets, lines joined. */
export function ProjectDetails({ project: catalogued }: Props) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const { project } = catalogued.entry;
  const caption = (part: string): string => captionOf(catalogued.department, project.name, part);
  return (
    <div className={styles["details"]}>
      <dl className={styles["facts"]}>
        {project.code === null ? null : <Fact name={own.code}>{project.code}</Fact>}
        {project.funds.map(({ name, amount, cell }) => (
          <Fact key={name} name={own[name]}>
            <Amount figure={listedFigure(amount, cell)} caption={caption(own[name])} variant="sentence" />
          </Fact>
        ))}
        {project.plan.length === 0 ? null : (
          <Fact name={words.plan}>
            <Plan project={catalogued} />
          </Fact>
        )}
      </dl>
      {project.objectives === null ? null : (
        <p className={styles["objectives"]}>
          <span className={styles["quiet"]}>{words.objectives}</span> {project.objectives}
        </p>
      )}
      <TargetTable project={project} />
      <JoinedLines project={catalogued} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** 3月底25%、6月底50%: as printed, by share or by amount. */
function Plan({ project: { department, entry } }: Props) {
  const own = useMessages(departmentMessages).projects;
  const words = useMessages(projectsMessages);
  const { listSeparator } = useMessages(commonMessages);
  return entry.project.plan.map(({ month, share, amount, cell }, index) => (
    <span key={month}>
      {index === 0 ? null : listSeparator}
      {share !== null ? (
        <Printed>{own.planStep(month, share)}</Printed>
      ) : (
        <>
          {own.planMonth(month)}{" "}
          <Amount
            figure={listedFigure(amount, cell)}
            caption={captionOf(department, entry.project.name, words.plan, own.planMonth(month))}
            variant="sentence"
          />
        </>
      )}
    </span>
  ));
}
