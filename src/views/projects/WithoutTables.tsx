import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { projectsMessages } from "../../i18n/projectsMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Projects.module.css";

/** Departments whose document on file lists no projects, with the project expenditure it states. */
export function WithoutTables({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(projectsMessages);
  const common = useMessages(commonMessages);
  if (entries.length === 0) return null;
  return (
    <Section title={words.noTables} note={words.noTablesNote}>
      <DataTable
        name={words.noTables}
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "department",
            label: words.department,
            head: <UnitHead label={words.department} />,
            kind: "name",
            phone: "name",
            cell: ({ department, year, phase }) => (
              <>
                <Printed>{department}</Printed>{" "}
                <span className={styles["quiet"]}>{common.yearPhase(year, phase)}</span>
              </>
            ),
          },
          {
            id: "spending",
            label: words.spending,
            align: "end",
            kind: "amount",
            phone: "amount",
            cell: ({ department, project }) => (
              <Amount figure={project} caption={captionOf(department, words.spending)} />
            ),
          },
          {
            id: "status",
            label: words.situation,
            kind: "text",
            phone: "below",
            cell: ({ others }) => words.status(others.procurement),
          },
        ]}
      />
    </Section>
  );
}
