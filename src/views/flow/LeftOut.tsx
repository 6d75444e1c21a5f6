import type { FlowLeftOut } from "../../core/analysis/flow.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import type { FlowReading } from "./flowReading.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  /** Null where there is no document. */
  readonly own: FlowLeftOut | null;
  readonly reason: string;
}

/** What is not in the picture: each document with the totals it states and the reason. */
export function LeftOut({ reading: { flow, entries, absent } }: { readonly reading: FlowReading }) {
  const words = useMessages(flowMessages);
  const terms = useMessages(budgetTerms);
  const nameOf = (id: string): string => entries.find((entry) => entry.id === id)?.department ?? id;
  const rows: readonly Row[] = [
    ...flow.leftOut.map((own): Row => {
      const countedIn = own.why.kind === "counted-in" ? nameOf(own.why.disclosure) : "";
      return { key: own.disclosure, name: own.name, own, reason: words.reasons(own.why, countedIn) };
    }),
    ...absent.map(({ key, name }): Row => ({ key, name, own: null, reason: words.absent })),
  ];
  if (rows.length === 0) return null;
  const money = (
    id: string,
    label: string,
    phone: "amount" | "below",
    figure: (own: FlowLeftOut) => Figure,
  ): TableColumn<Row> => ({
    id,
    label,
    align: "end",
    kind: "amount",
    phone,
    cell: ({ own, name }) =>
      own === null ? null : <Amount figure={figure(own)} caption={captionOf(name, label)} />,
  });
  const kind = (own: FlowLeftOut, measure: "basic" | "project"): Figure =>
    own.kindsOfWhole.find((each) => each.measure === measure)?.figure ?? notInFile();
  return (
    <Section title={words.leftOut} note={words.leftOutNote}>
      <DataTable
        name={words.leftOut}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: "department",
            label: words.department,
            head: <UnitHead label={words.department} />,
            kind: "name",
            phone: "name",
            cell: ({ name }) => name,
          },
          money("revenue", words.revenue, "below", ({ revenue }) => revenue),
          money("spending", words.spending, "amount", ({ spending }) => spending),
          money("basic", terms.measures.basic, "below", (own) => kind(own, "basic")),
          money("project", terms.measures.project, "below", (own) => kind(own, "project")),
          { id: "why", label: words.why, kind: "text", phone: "below", cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}
