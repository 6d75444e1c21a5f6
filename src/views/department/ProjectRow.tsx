import { useId, useState, type ReactNode } from "react";
import type { ProjectEntry } from "../../core/analysis/projects.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { sameSource } from "../../core/budget/evidence.ts";
import type { Indicator } from "../../core/budget/project.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { usePrinting } from "../../ui/useMedia.ts";
import shared from "./Department.module.css";
import { ProjectDetails } from "./ProjectDetails.tsx";
import { useCaption } from "./useCaption.ts";
import styles from "./ProjectTable.module.css";

interface Props {
  readonly entry: ProjectEntry;
  readonly measured: "budget" | "ceiling";
  readonly bar: ReactNode;
  readonly disclosure: Disclosure;
}

/** One project: its money in the row, its plan, targets and procurement under it once opened. */
export function ProjectRow({ entry, measured, bar, disclosure }: Props) {
  const words = useMessages(departmentMessages).projects;
  const caption = useCaption(disclosure.department.name);
  const [open, setOpen] = useState(false);
  const unfolded = usePrinting() || open;
  const details = useId();
  const { project } = entry;
  const other = measured === "budget" ? "ceiling" : "budget";
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles["fold"]}
            aria-expanded={unfolded}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
              <path d="M1.5 0 6.5 4 1.5 8z" />
            </svg>
            <span>
              <Printed>{project.name}</Printed>{" "}
              <span className={styles["count"]}>{words.targets(project.indicators.length)}</span>
            </span>
          </button>
        </th>
        <td data-align="end" data-phone="amount">
          <Amount figure={entry[measured]} caption={caption(project.name, words[measured])} />
        </td>
        <td>{bar}</td>
        <td className={styles["targetText"]} data-phone="below" data-label={words.printed}>
          <span>
            <PrintedCeiling entry={entry} />
          </span>
        </td>
        <td data-align="end" data-phone="below" data-label={words[other]}>
          <Amount figure={entry[other]} caption={caption(project.name, words[other])} />
        </td>
      </tr>
      <tr id={details} hidden={!unfolded}>
        <td colSpan={5} className={styles["detailCell"]}>
          {unfolded ? <ProjectDetails entry={entry} department={disclosure.department.name} /> : null}
        </td>
      </tr>
    </tbody>
  );
}

/** The cost targets letter for letter, multiplied and added as the ceiling is: 4个 × 2.79万元. */
function PrintedCeiling({ entry: { ceiling, costIndicators, project } }: { readonly entry: ProjectEntry }) {
  const words = useMessages(departmentMessages).projects;
  if (costIndicators.length === 0) return words.noCeiling;
  if (ceiling.formula === null) return costIndicators.map(({ printed }) => printed).join(" ＋ ");
  const terms = ceiling.formula.map(({ factors }) =>
    factors
      .map(({ source }) => printedAt(project.indicators, source)?.printed ?? "")
      .filter((text) => text !== "")
      .join(" × "),
  );
  return (
    <>
      <Printed>{terms.join(" ＋ ")}</Printed> <span className={shared["word"]}>{words.derived}</span>
    </>
  );
}

function printedAt(
  indicators: readonly Indicator[],
  source: Parameters<typeof sameSource>[0],
): Indicator | undefined {
  return indicators.find(({ cell }) => sameSource(cell, source));
}
