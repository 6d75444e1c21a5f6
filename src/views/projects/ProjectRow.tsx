import { useId, useState } from "react";
import { planBars } from "../../charts/planBars.ts";
import type { CataloguedProject } from "../../core/analysis/projectCatalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { Fen } from "../../core/money/fen.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { classNames } from "../../ui/classNames.ts";
import { MiniBar } from "../../ui/chart/MiniBar.tsx";
import { PlanBars } from "../../ui/chart/PlanBars.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { usePrinting } from "../../ui/useMedia.ts";
import { ProjectDetails } from "./ProjectDetails.tsx";
import styles from "./Projects.module.css";
import { isListed } from "./UnlistedOnPhone.tsx";

interface Props {
  readonly project: CataloguedProject;
  /** Whether departments are told apart. */
  readonly several: boolean;
  /** What a full bar stands for. */
  readonly full: Fen | null;
}

/** One project: its money in the row, all that is promised for it under the row once opened. */
export function ProjectRow({ project: catalogued, several, full }: Props) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const common = useMessages(commonMessages);
  const pick = useApp((state) => state.address.pick);
  const adjusted = useApp((state) => state.adjusted);
  const key = `project:${catalogued.key}`;
  const [open, setOpen] = useState(pick === key);
  const unfolded = usePrinting() || open;
  const details = useId();
  const { entry, department, targets, year, phase } = catalogued;
  const { project } = entry;
  const caption = (...parts: readonly string[]): string => captionOf(department, project.name, ...parts);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles["fold"]}
            aria-expanded={unfolded}
            aria-controls={details}
            onClick={() => {
              setOpen(!open);
              adjusted({ pick: open ? null : key });
            }}
          >
            <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
              <path d="M1.5 0 6.5 4 1.5 8z" />
            </svg>
            <span>
              <Printed>{project.name}</Printed>{" "}
              <span className={styles["count"]}>
                {words.targets(targets.quantitative, targets.qualitative)}
              </span>
            </span>
          </button>
        </th>
        {several ? (
          <td data-phone="below" data-label={words.department}>
            <span>
              <Printed>{department}</Printed>{" "}
              <span className={classNames(styles["quiet"], styles["whole"])}>
                {common.yearPhase(year, phase)}
              </span>
            </span>
          </td>
        ) : null}
        <MoneyCells figure={entry.budget} label={own.budget} caption={caption(own.budget)} full={full} />
        <MoneyCells figure={entry.ceiling} label={own.ceiling} caption={caption(own.ceiling)} full={full} />
        <td
          data-phone={project.plan.length === 0 ? "hidden" : "below"}
          data-label={words.plan}
          className={styles["plan"]}
        >
          <PlanCell project={catalogued} />
        </td>
        <td data-align="end" data-phone="below" data-label={words.purchases}>
          {entry.procurement.length === 0 ? null : (
            <Amount figure={catalogued.purchases} caption={caption(words.purchases)} />
          )}
        </td>
      </tr>
      <tr id={details} hidden={!unfolded}>
        <td colSpan={several ? 8 : 7} className={styles["detailCell"]}>
          {unfolded ? <ProjectDetails project={catalogued} /> : null}
        </td>
      </tr>
    </tbody>
  );
}

interface MoneyProps {
  readonly figure: Figure;
  readonly label: string;
  readonly caption: string;
  readonly full: Fen | null;
}

/** An amount and its own bar; a phone leaves out what the file does not list and says so under the list. */
function MoneyCells({ figure, label, caption, full }: MoneyProps) {
  return (
    <>
      <td data-align="end" data-phone={isListed(figure) ? "below" : "hidden"} data-label={label}>
        <Amount figure={figure} caption={caption} />
      </td>
      <td data-phone="hidden" className={styles["bar"]}>
        {isListed(figure) ? <MiniBar figure={figure} full={full} colour="project" width={72} /> : null}
      </td>
    </>
  );
}

function PlanCell({ project: { entry } }: { readonly project: CataloguedProject }) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const { listSeparator } = useMessages(commonMessages);
  const { plan, budget } = entry.project;
  if (plan.length === 0) return <span className={styles["quiet"]}>{words.noPlan}</span>;
  const said = plan.map(({ month, share }) =>
    share === null ? own.planMonth(month) : own.planStep(month, share),
  );
  return <PlanBars bars={planBars(plan, budget)} label={said.join(listSeparator)} />;
}
