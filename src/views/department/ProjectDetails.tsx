import type { ReactNode } from "react";
import type { ProjectEntry } from "../../core/analysis/projects.ts";
import type { Indicator, PlanStep } from "../../core/budget/project.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { listedFigure } from "./figures.ts";
import { useCaption } from "./useCaption.ts";
import styles from "./ProjectDetails.module.css";

interface Props {
  readonly entry: ProjectEntry;
  readonly department: string;
}

/** What is promised for the money: code, funds, plan by month, targets, and what is to be procured. */
export function ProjectDetails({ entry: { project, procurement }, department }: Props) {
  const words = useMessages(departmentMessages).projects;
  const caption = useCaption(department);
  return (
    <div className={styles["details"]}>
      <dl className={styles["facts"]}>
        {project.code === null ? null : <Fact name={words.code}>{project.code}</Fact>}
        {project.funds
          .filter(({ amount }) => amount !== null)
          .map(({ name, amount, cell }) => (
            <Fact key={name} name={words[name]}>
              <Amount
                figure={listedFigure(amount, cell)}
                caption={caption(project.name, words[name])}
                variant="sentence"
              />
            </Fact>
          ))}
        {project.plan.length === 0 ? null : (
          <Fact name={words.plan}>
            <Plan steps={project.plan} project={project.name} department={department} />
          </Fact>
        )}
      </dl>
      {project.objectives === null ? null : <p className={styles["objectives"]}>{project.objectives}</p>}
      <Targets
        indicators={project.indicators}
        name={words.openTargets(project.name, project.indicators.length)}
      />
      {procurement.length === 0 ? null : (
        <>
          <p className={styles["subhead"]}>{words.procurement(procurement.length)}</p>
          <ul className={styles["bought"]}>
            {procurement.map(({ item, quantity, unit, amount, cells }) => (
              <li key={cells.amount.row}>
                {item} {quantity}
                {unit}{" "}
                <Amount
                  figure={listedFigure(amount, cells.amount)}
                  caption={caption(project.name, item)}
                  variant="sentence"
                />
              </li>
            ))}
          </ul>
        </>
      )}
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

interface PlanProps {
  readonly steps: readonly PlanStep[];
  readonly project: string;
  readonly department: string;
}

/** 3月底25%，6月底50%: the cumulative plan as printed, by share or by amount. */
function Plan({ steps, project, department }: PlanProps) {
  const words = useMessages(departmentMessages);
  const { listSeparator } = useMessages(commonMessages);
  const caption = useCaption(department);
  return steps.map(({ month, share, amount, cell }, index) => (
    <span key={month}>
      {index === 0 ? null : listSeparator}
      {share !== null ? (
        words.projects.planStep(month, share)
      ) : (
        <>
          {words.projects.planMonth(month)}{" "}
          <Amount
            figure={listedFigure(amount, cell)}
            caption={caption(project, words.projects.plan, words.projects.planMonth(month))}
            variant="sentence"
          />
        </>
      )}
    </span>
  ));
}

function Targets({ indicators, name }: { readonly indicators: readonly Indicator[]; readonly name: string }) {
  const words = useMessages(departmentMessages).projects;
  return (
    <table className={styles["targets"]}>
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.level1}</th>
          <th scope="col">{words.level2}</th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator, index) => {
          const before = indicators[index - 1];
          const sameFirst = before?.level1 === indicator.level1;
          const sameSecond = sameFirst && before.level2 === indicator.level2;
          return (
            <tr key={`${String(indicator.cell.row)}-${String(indicator.cell.column)}`}>
              <td>
                {sameFirst ? (
                  <VisuallyHidden>{indicator.level1}</VisuallyHidden>
                ) : (
                  <Printed>{indicator.level1}</Printed>
                )}
              </td>
              <td>
                {sameSecond ? (
                  <VisuallyHidden>{indicator.level2}</VisuallyHidden>
                ) : (
                  <Printed>{indicator.level2}</Printed>
                )}
              </td>
              <th scope="row">
                <Printed>{indicator.name}</Printed>
              </th>
              <td>
                <Printed>{targetValue(indicator)}</Printed>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Operator, value and unit; a target in words as printed. A plain equality needs no sign. */
function targetValue({ operator, value, unit, printed }: Indicator): string {
  if (operator === "text" || value === null) return printed;
  return `${operator === "=" ? "" : operator}${value}${unit ?? ""}`;
}
