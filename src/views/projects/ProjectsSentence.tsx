import type { DepartmentProjects, ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import type { ProjectsFinding } from "../../i18n/projectsSentence.ts";
import { useApp } from "../../state/useApp.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import styles from "./Projects.module.css";

/** The view's sentence: how many projects, how their targets are told, what of project expenditure they cover. */
export function ProjectsSentence({ catalog }: { readonly catalog: ProjectCatalog }) {
  const words = useMessages(projectsMessages);
  const common = useMessages(commonMessages);
  const [only, ...more] = catalog.departments;
  const one = only === undefined || more.length > 0 ? null : only;
  const known = one === null ? null : knownOf(one);
  const phases = [...new Set(catalog.departments.map(({ phase }) => common.phaseNote[phase]))];
  const isProseLeftOut = catalog.projects.every(({ entry }) => entry.project.objectives === null);
  const isNewest = useApp((state) => state.address.year.length === 0) && one === null;
  const notes = [
    ...phases.filter((note) => note !== null),
    ...(isNewest ? [words.newest] : []),
    ...(one === null ? [words.notAdded] : []),
    words.ceilingNote,
    ...(isProseLeftOut ? [words.proseNote] : []),
  ];
  const figures: Readonly<Partial<Record<"known" | "spending", Figure>>> =
    one === null || known === null ? {} : { known: one.list[known], spending: one.list.spending };
  return (
    <Sentence notes={notes}>
      {words.sentence(findingOf(catalog, one)).map((part, index) => {
        if (typeof part === "string") return <Printed key={index}>{part}</Printed>;
        const figure = figures[part.figure];
        const caption = part.figure === "spending" || known === null ? words.spending : words[known];
        return (
          <span key={index} className={styles["whole"]}>
            {figure === undefined ? null : (
              <Amount
                figure={figure}
                caption={captionOf(one?.department ?? "", caption)}
                variant="sentence"
              />
            )}
            {part.after}
          </span>
        );
      })}
    </Sentence>
  );
}

function findingOf(
  { departments, projects }: ProjectCatalog,
  one: DepartmentProjects | null,
): ProjectsFinding {
  const count = (of: (targets: DepartmentProjects["targets"]) => number): number =>
    departments.reduce((sum, { targets }) => sum + of(targets), 0);
  return {
    departments: departments.length,
    projects: projects.length,
    quantitative: count(({ quantitative }) => quantitative),
    qualitative: count(({ qualitative }) => qualitative),
    withoutBudget: projects.filter(({ entry }) => entry.budget.amount === null).length,
    one:
      one === null
        ? null
        : {
            name: one.department,
            year: one.year,
            phase: one.phase,
            known: knownOf(one),
            covered: one.covered === null ? null : `${one.covered}%`,
            hasSpending: one.list.spending.amount !== null,
          },
  };
}

function knownOf({ list }: DepartmentProjects): "budgets" | "ceilings" | null {
  if (list.budgets.amount !== null) return "budgets";
  return list.ceilings.amount === null ? null : "ceilings";
}
