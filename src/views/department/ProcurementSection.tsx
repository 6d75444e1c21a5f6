import { useMemo } from "react";
import { procurementRowsOf, type ProcurementRow } from "../../core/analysis/procurementRowsOf.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOfKind } from "../../core/budget/evidence.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import type { PartProps } from "./departmentAnalysis.ts";
import { listedFigure, proseSays } from "./figures.ts";
import missing from "./MissingTable.module.css";
import { MissingTable } from "./MissingTable.tsx";
import { useCaption } from "./useCaption.ts";
import { useProcurementColumns } from "./useProcurementColumns.tsx";
import { useSentences } from "./useSentences.ts";

/** What is to be bought: every line with quantity, price and amount, or the words that there is none. */
export function ProcurementSection({ analysis: { disclosure } }: PartProps) {
  const words = useMessages(departmentMessages).procurement;
  const terms = useMessages(budgetTerms);
  const sentences = useSentences();
  const { procurement } = disclosure;
  const rows = useMemo(() => procurementRowsOf(disclosure), [disclosure]);
  const columns = useProcurementColumns(rows, disclosure.department.name);
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
      note={sentences(
        words.note(procurement.lines.length),
        rows.some(({ projectBudget }) => projectBudget !== null) ? words.repeated : "",
      )}
    >
      <DataTable
        name={words.title}
        columns={columns}
        totals={rows.filter(({ kind }) => kind !== "line")}
        rows={rows.filter(({ kind }) => kind === "line")}
        rowKey={rowKey}
      />
    </Section>
  );
}

function rowKey({ kind, name, line }: ProcurementRow): string {
  return line === null ? `${kind} ${name}` : `${line.cells.amount.table}-${String(line.cells.amount.row)}`;
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
  const sentences = useSentences();
  return (
    <Section id="procurement" title={words.procurement.title}>
      <p className={missing["missing"]}>
        <Tag>{statuses["declared-none"]}</Tag>{" "}
        {sentences(words.procurement.declaredNone, said === null ? "" : words.procurement.proseSays)}
        {said === null ? null : (
          <>
            {" "}
            <Amount figure={said} caption={caption(words.procurement.title)} variant="sentence" />
            {words.stop}
          </>
        )}
      </p>
    </Section>
  );
}
