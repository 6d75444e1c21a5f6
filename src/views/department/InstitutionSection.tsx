import type { Institution } from "../../core/budget/institution.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { MissingTable } from "./MissingTable.tsx";

/** The units whose money is in these figures, as printed. */
export function InstitutionSection({ analysis: { disclosure } }: PartProps) {
  const words = useMessages(departmentMessages).institutions;
  const terms = useMessages(budgetTerms);
  const { language } = useReader();
  const { institutions } = disclosure;
  if (institutions.length === 0) {
    return (
      <MissingTable
        id="institutions"
        title={words.title}
        status="not-in-file"
        table={terms.tables.institutions}
        figures={[]}
        department={disclosure.department.name}
      />
    );
  }
  const nature = (unit: Institution): string =>
    language === "zh" ? unit.naturePrinted : `${terms.natures[unit.nature]} (${unit.naturePrinted})`;
  const columns: readonly TableColumn<Institution>[] = [
    { id: "name", label: words.name, kind: "name", cell: ({ name }) => name, text: ({ name }) => name },
    {
      id: "nature",
      label: words.nature,
      head: <span className={styles["nowrap"]}>{words.nature}</span>,
      cell: (unit) => (
        <span className={styles["nowrap"]}>
          <Printed>{nature(unit)}</Printed>
        </span>
      ),
      text: nature,
    },
    {
      id: "rank",
      label: words.rank,
      head: <span className={styles["nowrap"]}>{words.rank}</span>,
      cell: ({ rank }) => (
        <span className={styles["nowrap"]}>
          <Printed>{rank}</Printed>
        </span>
      ),
      text: ({ rank }) => rank ?? "",
    },
    {
      id: "funding",
      label: words.funding,
      head: <span className={styles["nowrap"]}>{words.funding}</span>,
      cell: ({ funding }) => <span className={styles["balanced"]}>{funding}</span>,
      text: ({ funding }) => funding ?? "",
    },
  ];
  return (
    <Section id="institutions" title={words.title} note={words.note(institutions.length)}>
      <DataTable name={words.title} columns={columns} rows={institutions} rowKey={({ name }) => name} />
    </Section>
  );
}
