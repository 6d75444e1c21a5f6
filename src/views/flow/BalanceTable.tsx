import { useMemo } from "react";
import type { Flow, FlowBalance } from "../../core/analysis/flow.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly balance: FlowBalance;
}

/** Σ sources against Σ uses of each department and of all, with the residual and how it came out. */
export function BalanceTable({ flow }: { readonly flow: Flow }) {
  const words = useMessages(flowMessages);
  const columns = useBalanceColumns();
  const rows = flow.departments.map(({ disclosure, name, balance }): Row => ({
    key: disclosure,
    name,
    balance,
  }));
  const all: Row = { key: "", name: words.together, balance: flow.balance };
  return (
    <Section title={words.balance} note={words.balanceNote}>
      <DataTable
        name={words.balance}
        rows={rows}
        totals={rows.length > 1 ? [all] : []}
        rowKey={({ key }) => key}
        columns={columns}
      />
    </Section>
  );
}

function useBalanceColumns(): readonly TableColumn<Row>[] {
  const words = useMessages(flowMessages);
  return useMemo(() => {
    const money = (id: "sources" | "uses" | "difference", phone: "amount" | "below"): TableColumn<Row> => ({
      id,
      label: words[id],
      align: "end",
      kind: "amount",
      phone,
      cell: ({ name, balance }) => (
        <Amount
          figure={balance[id] ?? notInFile()}
          caption={captionOf(name, words[id])}
          as={id === "difference" ? "change" : "amount"}
        />
      ),
    });
    return [
      {
        id: "department",
        label: words.department,
        head: <UnitHead label={words.department} />,
        kind: "name",
        phone: "name",
        cell: ({ name }) => name,
        text: ({ name }) => name,
      },
      money("sources", "amount"),
      money("uses", "below"),
      money("difference", "below"),
      {
        id: "outcome",
        label: words.outcome,
        kind: "text",
        phone: "below",
        cell: ({ balance: { outcome } }) => <OutcomeSign outcome={outcome} words />,
        text: ({ balance: { outcome } }) => words.outcomes[outcome],
      },
    ];
  }, [words]);
}
