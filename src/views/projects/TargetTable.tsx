import type { Indicator, Project } from "../../core/budget/project.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./Projects.module.css";

/** The targets by level, each with operator, value and unit; what is told in words stands as printed. */
export function TargetTable({ project }: { readonly project: Project }) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const { indicators } = project;
  if (indicators.length === 0) return null;
  const explained = indicators.some(({ description, basis }) => description !== null || basis !== null);
  return (
    <ScrollBox name={words.targetTable(project.name)}>
      <table className={styles["targets"]}>
        <caption>
          <VisuallyHidden>{words.targetTable(project.name)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{own.level1}</th>
            <th scope="col">{own.level2}</th>
            <th scope="col">{own.target}</th>
            <th scope="col">{words.direction}</th>
            <th scope="col" data-align="end">
              {own.value}
            </th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.nature}</th>
            {explained ? <th scope="col">{words.description}</th> : null}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <TargetRow
              key={`${String(indicator.cell.row)}-${String(indicator.cell.column)}`}
              indicator={indicator}
              before={indicators[index - 1]}
              explained={explained}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly indicator: Indicator;
  readonly before: Indicator | undefined;
  readonly explained: boolean;
}

function TargetRow({ indicator, before, explained }: RowProps) {
  const words = useMessages(projectsMessages);
  const { level1, level2, name, operator, value, unit, printed, description, basis } = indicator;
  const sameFirst = before?.level1 === level1;
  const sameSecond = sameFirst && before.level2 === level2;
  const isNumber = operator !== "text" && value !== null;
  return (
    <tr>
      <td>{once(level1, sameFirst)}</td>
      <td>{once(level2, sameSecond)}</td>
      <th scope="row">
        <Printed>{name}</Printed>
      </th>
      {isNumber ? (
        <>
          <td>{words.operators[operator]}</td>
          <td data-align="end">{value}</td>
          <td>
            <Printed>{unit}</Printed>
          </td>
          <td>{words.quantitative}</td>
        </>
      ) : (
        <>
          <td colSpan={3}>
            <Printed>{printed}</Printed>
          </td>
          <td>{words.qualitative}</td>
        </>
      )}
      {explained ? (
        <td>
          <Printed>{[description, basis].filter((text) => text !== null).join(" ")}</Printed>
        </td>
      ) : null}
    </tr>
  );
}

/** A name that repeats the row above is there for who hears the table only. */
function once(text: string, isRepeated: boolean) {
  return isRepeated ? <VisuallyHidden>{text}</VisuallyHidden> : <Printed>{text}</Printed>;
}
