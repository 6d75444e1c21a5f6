import { useMemo } from "react";
import { projectCatalogOf } from "../../core/analysis/projectCatalogOf.ts";
import type { ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { selectProjects, type ProjectEntries } from "../../state/projectEntries.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DepartmentPicker } from "../frame/DepartmentPicker.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { CoverageTable } from "./CoverageTable.tsx";
import { ProjectList } from "./ProjectList.tsx";
import { ProjectsFoot } from "./ProjectsFoot.tsx";
import { ProjectsSentence } from "./ProjectsSentence.tsx";
import styles from "./Projects.module.css";
import { WithoutTables } from "./WithoutTables.tsx";

/** What is promised for the project money: all projects with budgets, plans, targets and what is bought for them. */
export function ProjectsView() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const selected = useMemo(() => selectProjects(catalog, address), [catalog, address]);
  const words = useMessages(commonMessages);
  const remotes = useDisclosures(selected.entries.map(({ id }) => id));
  const all = useApp((state) => state.disclosures);
  const here = useMemo(
    () =>
      selected.entries.flatMap(({ id }) => {
        const remote = all[id];
        return remote?.status === "here" ? [remote.value] : [];
      }),
    [selected, all],
  );
  const projects = useMemo(() => projectCatalogOf(here.map(({ disclosure }) => disclosure)), [here]);
  if (selected.entries.length + selected.without.length === 0)
    return <EmptyState title={words.nothingHere} />;
  if (remotes.some(({ status }) => status === "failed")) return <EmptyState title={words.failed} />;
  const isReady = here.length === remotes.length;
  const keys = [...selected.entries, ...selected.without].map(({ departmentKey }) => departmentKey);
  // The picker keeps its place while departments come and go.
  return (
    <>
      {isReady ? <Head selected={selected} catalog={projects} /> : <Skeleton shape="sentence" />}
      <AppOnly>
        <div className={styles["aside"]}>
          <DepartmentPicker shown={keys} />
        </div>
      </AppOnly>
      {isReady ? <Body selected={selected} catalog={projects} checked={here} /> : <Skeleton shape="table" />}
    </>
  );
}

interface HeadProps {
  readonly selected: ProjectEntries;
  readonly catalog: ProjectCatalog;
}

function Head({ selected, catalog }: HeadProps) {
  return selected.entries.length === 0 ? (
    <Nothing selected={selected} />
  ) : (
    <ProjectsSentence catalog={catalog} />
  );
}

function Body({
  selected,
  catalog,
  checked,
}: HeadProps & { readonly checked: readonly CheckedDisclosure[] }) {
  const isEmpty = selected.entries.length === 0;
  return (
    <>
      {isEmpty ? null : (
        <>
          <ProjectList catalog={catalog} />
          <AppOnly>
            <CoverageTable catalog={catalog} />
          </AppOnly>
        </>
      )}
      <AppOnly>
        <WithoutTables entries={selected.without} />
      </AppOnly>
      <ProjectsFoot
        catalog={catalog}
        entries={isEmpty ? selected.without : selected.entries}
        checked={checked}
      />
    </>
  );
}

function Nothing({ selected }: { readonly selected: ProjectEntries }) {
  const words = useMessages(projectsMessages);
  const { listSeparator } = useMessages(commonMessages);
  const names = selected.without.map(({ department }) => department).join(listSeparator);
  return (
    <>
      <Sentence>{words.nothing(names)}</Sentence>
      <EmptyState
        title={words.noTables}
        actions={<AddressLink change={{ dept: [], year: [], pick: null }}>{words.list}</AddressLink>}
      >
        {words.nothingWhy}
      </EmptyState>
    </>
  );
}
