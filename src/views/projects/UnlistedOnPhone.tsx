import type { CataloguedProject } from "../../core/analysis/projectCatalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Projects.module.css";

/** Whether the document speaks of the figure at all; a blank is listed, too. */
export function isListed({ state }: Figure): boolean {
  return state !== "not-in-file";
}

/** What the cards of a phone leave out, said once: which department's document does not list it. */
export function UnlistedOnPhone({ projects }: { readonly projects: readonly CataloguedProject[] }) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const { listSeparator } = useMessages(commonMessages);
  const lines: readonly [string, (project: CataloguedProject) => boolean][] = [
    [own.budget, ({ entry }) => !isListed(entry.budget)],
    [own.ceiling, ({ entry }) => !isListed(entry.ceiling)],
    [words.plan, ({ entry }) => entry.project.plan.length === 0],
  ];
  const said = lines.flatMap(([what, isMissing]) => {
    const departments = [...new Set(projects.filter(isMissing).map(({ department }) => department))];
    return departments.length === 0 ? [] : [words.unlisted(what, departments.join(listSeparator))];
  });
  if (said.length === 0) return null;
  return (
    <ul className={styles["unlisted"]}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
