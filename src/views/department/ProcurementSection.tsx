import { useMemo } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOfKind } from "../../core/budget/evidence.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import type { ProcurementLine } from "../../core/budget/procurement.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { Tag } from "../../ui/Tag.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { listedFigure, proseSays } from "./figures.ts";
import missing from "./MissingTable.module.css";
import { MissingTable } from "./MissingTable.tsx";
import { useCaption } from "./useCaption.ts";

/** What is to be bought: every line with quantity, price and amount, or the words that there is none. */
export function ProcurementSection({ analysis: { disclosure } }: PartProps) {
  const words = useMessages(departmentMessages).procurement;
  const terms = useMessages(budgetTerms);
  const columns = useProcurementColumns(disclosure);
  const { procurement } = disclosure;
  const table = tableOfKind(disclosure, "procurement");
  if (table?.status === "declared-none") return <DeclaredNone disclosure={disclosure} />;
  if (procurement === null || procurement.lines.length === 0) {
    return (
      <MissingTable
        id="procurement"
        title={words.title}
        status={table?.status ?? "not-in-file"}
        table={terms.tables.procurement}
        figures={[
          { name: terms.measures.procurement, figure: proseSays(disclosure, "procurement") ?? notInFile() },
        ]}
        department={disclosure.department.name}
      />
    );
  }
  return (
    <Section
      id="procurement"
      title={<Finding disclosure={disclosure} />}
      note={words.note(procurement.lines.length)}
    >
      <DataTable
        name={words.title}
        columns={columns}
        rows={procurement.lines}
        rowKey={({ cells }) => `${cells.amount.table}-${String(cells.amount.row)}`}
      />
    </Section>
  );
}

function Finding({ disclosure }: { readonly disclosure: Disclosure }) {
  const words = useMessages(departmentMessages).procurement;
  const { language } = useReader();
  const caption = useCaption(disclosure.department.name);
  const total = disclosure.procurement?.total ?? null;
  if (total === null) return words.title;
  return (
    <>
      {words.title}
      {language === "en" ? " " : ""}
      <Amount
        figure={listedFigure(total.amount, total.cell)}
        caption={caption(words.title, words.sum)}
        variant="sentence"
      />
    </>
  );
}

function DeclaredNone({ disclosure }: { readonly disclosure: Disclosure }) {
  const words = useMessages(departmentMessages);
  const statuses = useMessages(budgetTerms).statuses;
  const caption = useCaption(disclosure.department.name);
  const said = proseSays(disclosure, "procurement");
  return (
    <Section id="procurement" title={words.procurement.title}>
      <p className={missing["missing"]}>
        <Tag>{statuses["declared-none"]}</Tag> {words.procurement.declaredNone}
        {said === null ? null : (
          <>
            {words.procurement.proseSays}{" "}
            <Amount figure={said} caption={caption(words.procurement.title)} variant="sentence" />
            {words.stop}
          </>
        )}
      </p>
    </Section>
  );
}

function useProcurementColumns({ department }: Disclosure): readonly TableColumn<ProcurementLine>[] {
  const words = useMessages(departmentMessages).procurement;
  const caption = useCaption(department.name);
  return useMemo(
    () => [
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        phone: "name",
        cell: ({ item }) => item,
        text: ({ item }) => item,
      },
      {
        id: "catalogue",
        label: words.catalogue,
        phone: "below",
        cell: ({ catalogueCode }) => <span className={styles["code"]}>{catalogueCode}</span>,
        text: ({ catalogueCode }) => catalogueCode ?? "",
      },
      {
        id: "quantity",
        label: words.quantity,
        head: <span className={styles["nowrap"]}>{words.quantity}</span>,
        align: "end",
        phone: "below",
        cell: ({ quantity, unit: piece }) => (quantity === null ? null : `${quantity}${piece ?? ""}`),
        text: ({ quantity }) => quantity ?? "",
      },
      {
        id: "price",
        label: words.price,
        align: "end",
        phone: "below",
        kind: "amount",
        cell: ({ item, price, cells }) => (
          <Amount
            figure={listedFigure(price, cells.price)}
            caption={caption(words.title, item, words.price)}
          />
        ),
      },
      {
        id: "amount",
        label: words.amount,
        align: "end",
        phone: "amount",
        kind: "amount",
        cell: ({ item, amount, cells }) => (
          <Amount
            figure={listedFigure(amount, cells.amount)}
            caption={caption(words.title, item, words.amount)}
          />
        ),
      },
      {
        id: "project",
        label: words.project,
        kind: "text",
        phone: "below",
        cell: ({ project }) => <span className={styles["word"]}>{project}</span>,
        text: ({ project }) => project ?? "",
      },
    ],
    [words, caption],
  );
}
