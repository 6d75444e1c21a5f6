import { useId, useMemo, useState } from "react";
import type { CataloguedProject, ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import { matchingProjects } from "../../core/analysis/projectCatalogOf.ts";
import type { Fen } from "../../core/money/fen.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import folded from "../../ui/FoldedTable.module.css";
import { classNames } from "../../ui/classNames.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { Section } from "../../ui/Section.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { usePrinting } from "../../ui/useMedia.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { ProjectRow } from "./ProjectRow.tsx";
import { ORDERS, orderOf, sortedProjects } from "./projectOrder.ts";
import styles from "./Projects.module.css";
import { UnlistedOnPhone } from "./UnlistedOnPhone.tsx";

/** So many rows at first: the rest is asked for. */
const AT_FIRST = { app: 100, embed: 10 } as const;

interface Props {
  readonly catalog: ProjectCatalog;
}

/** All projects in a table that is searched and ordered; each opens in place. */
export function ProjectList({ catalog }: Props) {
  const words = useMessages(projectsMessages);
  const { find, sort } = useApp((state) => state.address);
  const adjusted = useApp((state) => state.adjusted);
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const order = orderOf(sort);
  const found = useMemo(
    () => sortedProjects(matchingProjects(catalog.projects, find), order),
    [catalog, find, order],
  );
  const { embedded } = useReader();
  const shown = all || printing ? found : found.slice(0, AT_FIRST[embedded ? "embed" : "app"]);
  return (
    <Section title={words.list} note={words.listNote}>
      <AppOnly>
        <div className={styles["controls"]} data-print="never">
          <SearchBox />
          <Segmented
            label={words.order}
            options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
            value={order}
            onChange={(value) => adjusted({ sort: value === "printed" ? null : `-${value}` })}
          />
          <span role="status" className={styles["quiet"]}>
            {words.found(found.length, catalog.projects.length)}
          </span>
        </div>
      </AppOnly>
      {found.length === 0 ? (
        <EmptyState
          title={words.none(find)}
          actions={<LinkButton onClick={() => adjusted({ find: "" })}>{words.clearSearch}</LinkButton>}
        >
          {words.noneWhy}
        </EmptyState>
      ) : (
        <>
          <ProjectTable projects={shown} catalog={catalog} />
          <UnlistedOnPhone projects={shown} />
        </>
      )}
      {shown.length < found.length ? (
        <LinkButton onClick={() => setAll(true)}>{words.showAll(found.length)}</LinkButton>
      ) : null}
    </Section>
  );
}

function SearchBox() {
  const words = useMessages(projectsMessages);
  const find = useApp((state) => state.address.find);
  const adjusted = useApp((state) => state.adjusted);
  const id = useId();
  return (
    <span className={styles["search"]}>
      <label htmlFor={id}>{words.search}</label>
      <input id={id} type="search" value={find} onChange={({ target }) => adjusted({ find: target.value })} />
    </span>
  );
}

interface TableProps {
  readonly projects: readonly CataloguedProject[];
  readonly catalog: ProjectCatalog;
}

function ProjectTable({ projects, catalog }: TableProps) {
  const words = useMessages(projectsMessages);
  const own = useMessages(departmentMessages).projects;
  const full = largestOf(catalog.projects);
  const several = catalog.departments.length > 1;
  const heads = [
    ...(several ? [words.department] : []),
    own.budget,
    null,
    own.ceiling,
    null,
    words.plan,
    words.purchases,
  ];
  return (
    <ScrollBox name={words.list}>
      <table className={classNames(styles["projects"], folded["table"])}>
        <caption>
          <VisuallyHidden>{words.list}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <UnitHead label={words.list} />
            </th>
            {heads.map((head, at) =>
              head === null ? (
                <td key={at} />
              ) : (
                <th
                  key={at}
                  scope="col"
                  data-align={head === words.plan || head === words.department ? "start" : "end"}
                >
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        {projects.map((project) => (
          <ProjectRow key={project.key} project={project} several={several} full={full} />
        ))}
      </table>
    </ScrollBox>
  );
}

/** What a full bar stands for: the largest of all budgets and ceilings. */
function largestOf(projects: readonly CataloguedProject[]): Fen | null {
  return projects
    .flatMap(({ entry: { budget, ceiling } }) => [budget.amount, ceiling.amount])
    .reduce<Fen | null>(
      (most, amount) => (amount !== null && (most === null || amount > most) ? amount : most),
      null,
    );
}
