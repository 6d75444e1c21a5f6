import { useMemo } from "react";
import type { DepartmentProjects, ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Projects.module.css";

/** Each department's projects against its 项目支出: budgets listed, ceilings beside, targets, lines joined. */
export function CoverageTable({ catalog }: { readonly catalog: ProjectCatalog }) {
  const words = useMessages(projectsMessages);
  const columns = useCoverageColumns();
  return (
    <Section title={words.coverage} note={words.coverageNote}>
      <DataTable
        name={words.coverage}
        rows={catalog.departments}
        rowKey={({ disclosure }) => disclosure}
        columns={columns}
      />
    </Section>
  );
}

function useCoverageColumns(): readonly TableColumn<DepartmentProjects>[] {
  const words = useMessages(projectsMessages);
  return useMemo(() => {
    const money = (
      id: "budgets" | "ceilings" | "spending",
      phone: "amount" | "below",
      figure: (row: DepartmentProjects) => Figure,
    ): TableColumn<DepartmentProjects> => ({
      id,
      label: words[id],
      align: "end",
      kind: "amount",
      phone,
      cell: (row) => <Amount figure={figure(row)} caption={captionOf(row.department, words[id])} />,
    });
    return [
      {
        id: "department",
        label: words.department,
        head: <UnitHead label={words.department} />,
        kind: "name",
        phone: "name",
        cell: (row) => <Name row={row} />,
        text: ({ department }) => department,
      },
      {
        id: "projects",
        label: words.projects,
        align: "end",
        phone: "below",
        cell: ({ list }) => String(list.projects.length),
      },
      {
        id: "targets",
        label: `${words.quantitative} / ${words.qualitative}`,
        align: "end",
        phone: "below",
        cell: ({ targets }) => `${String(targets.quantitative)} / ${String(targets.qualitative)}`,
      },
      money("budgets", "below", ({ list }) => list.budgets),
      money("spending", "amount", ({ list }) => list.spending),
      {
        id: "covered",
        label: words.covered,
        kind: "bar",
        align: "end",
        phone: "bar",
        cell: ({ list, covered }) =>
          covered === null ? (
            <span className={styles["quiet"]}>{words.notPrinted}</span>
          ) : (
            <ShareBar part={list.budgets} whole={list.spending} colour="project" />
          ),
        text: ({ covered }) => (covered === null ? "" : `${covered}%`),
      },
      money("ceilings", "below", ({ list }) => list.ceilings),
      {
        id: "difference",
        label: words.difference,
        align: "end",
        kind: "amount",
        phone: "below",
        cell: (row) => <Difference row={row} />,
      },
      {
        id: "bought",
        label: words.bought,
        align: "end",
        phone: "below",
        cell: ({ procurement }) => words.joined(procurement.joined, procurement.lines),
      },
    ];
  }, [words]);
}

interface RowProps {
  readonly row: DepartmentProjects;
}

function Name({ row }: RowProps) {
  const common = useMessages(commonMessages);
  return (
    <>
      <Printed>{row.department}</Printed>{" "}
      <span className={styles["quiet"]}>{common.yearPhase(row.year, row.phase)}</span>
    </>
  );
}

/** Ceilings less spending, a note: only where no budgets are printed to be set against it. */
function Difference({ row: { list, department } }: RowProps) {
  const words = useMessages(projectsMessages);
  const { difference } = list;
  if (difference === null || list.budgets.amount !== null) return null;
  return (
    <>
      {difference.amount === 0 ? null : <OutcomeSign outcome="observation" />}{" "}
      <Amount figure={difference} caption={captionOf(department, words.difference)} />
    </>
  );
}
