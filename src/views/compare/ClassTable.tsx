import type { ComparedClass } from "../../core/analysis/comparison.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Share } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Compare.module.css";
import type { Reading } from "./useReading.ts";

interface Props {
  readonly reading: Reading;
  readonly className: (code: string, name: string) => string;
}

const WHOLE: ComparedClass = { key: "", code: "", name: "" };

/** The classes with amount and share of each document; the whole they are shares of stands first. */
export function ClassTable({ reading, className }: Props) {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const columns = useDocumentColumns(reading);
  return (
    <DataTable
      name={words.titles.table}
      rows={reading.comparison.classes.columns}
      totals={[WHOLE]}
      rowKey={({ key }) => key}
      columns={[
        { id: "code", label: common.code, kind: "code", phone: "code", cell: ({ code }) => code },
        {
          id: "name",
          label: common.name,
          head: <UnitHead label={common.name} />,
          kind: "name",
          phone: "name",
          cell: ({ code, name }) => (
            <Printed>{code === "" ? terms.measures.total : className(code, name)}</Printed>
          ),
        },
        ...columns,
      ]}
    />
  );
}

function useDocumentColumns({ comparison, names }: Reading): readonly TableColumn<ComparedClass>[] {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  return comparison.classes.rows.map(({ disclosure, total, cells, status }): TableColumn<ComparedClass> => {
    const caption = (name: string): string =>
      captionOf(names.full(disclosure), names.period(disclosure), name);
    return {
      id: disclosure,
      label: names.said(disclosure),
      head: <Printed>{names.said(disclosure)}</Printed>,
      align: "end",
      phone: "below",
      cell: ({ key, name }) => {
        if (total === null) return <span className={styles["quiet"]}>{terms.statuses[status]}</span>;
        if (key === "") return <Amount figure={total} caption={caption(terms.measures.total)} />;
        const cell = cells.get(key);
        if (cell === undefined) return <span className={styles["quiet"]}>{words.notListed}</span>;
        return (
          <>
            <Amount figure={cell.figure} caption={caption(name)} />
            <span className={styles["share"]}>
              <Share part={cell.figure} whole={total} />
            </span>
          </>
        );
      },
    };
  });
}
