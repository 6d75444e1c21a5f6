import { useMemo, type ReactNode } from "react";
import type { Outcome } from "../../../core/budget/vocabulary.ts";
import { checkMessages } from "../../../i18n/checkMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { qualityMessages } from "../../../i18n/qualityMessages.ts";
import { AddressLink } from "../../../state/AddressLink.tsx";
import type { Address } from "../../../state/address.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { OutcomeSign } from "../../../ui/OutcomeSign.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../../ui/TableColumn.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { OUTCOMES_SHOWN } from "../grouped.ts";
import shared from "../Quality.module.css";

export interface CountRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly text: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** What of the address changes, beside the outcome, where one of the row's counts is followed. */
  readonly change: Partial<Address>;
}

interface Props {
  readonly name: string;
  readonly head: string;
  readonly rows: readonly CountRow[];
}

/** Rows of counts by outcome with their sum over all of them first. */
export function CountTable({ name, head, rows }: Props) {
  const words = useMessages(qualityCorpusMessages).counts;
  const { summary } = useMessages(qualityMessages);
  const { outcomes: names } = useMessages(checkMessages);
  const all = useMemo(
    (): CountRow => ({
      key: "all",
      name: words.all,
      text: words.all,
      outcomes: sumOf(rows),
      change: { rule: null },
    }),
    [rows, words],
  );
  const columns = useMemo(
    (): readonly TableColumn<CountRow>[] => [
      {
        id: "name",
        label: head,
        kind: "name",
        cell: (row) => row.name,
        text: (row) => row.text,
        sortBy: (row) => row.text,
      },
      {
        id: "total",
        label: summary.total,
        align: "end",
        cell: totalOf,
        text: textOf(totalOf),
        sortBy: totalOf,
      },
      ...OUTCOMES_SHOWN.map((outcome): TableColumn<CountRow> => {
        const countOf = ({ outcomes }: CountRow): number => outcomes[outcome];
        return {
          id: outcome,
          label: names[outcome],
          head: <OutcomeSign outcome={outcome} words />,
          align: "end",
          cell: (row) => <Count row={row} outcome={outcome} />,
          text: textOf(countOf),
          sortBy: countOf,
        };
      }),
    ],
    [head, summary, names],
  );
  return (
    <DataTable
      name={name}
      className={shared["summary"] ?? ""}
      columns={columns}
      rows={rows}
      totals={[all]}
      rowKey={({ key }) => key}
    />
  );
}

function Count({ row, outcome }: { readonly row: CountRow; readonly outcome: Outcome }) {
  const words = useMessages(qualityCorpusMessages).counts;
  const { outcomes: names } = useMessages(checkMessages);
  const count = row.outcomes[outcome];
  if (count === 0) return <span data-nil="true">0</span>;
  return (
    <AddressLink change={{ ...row.change, outcome, sort: null }} replace={row.change.dept === undefined}>
      {count}
      <VisuallyHidden> {words.list(`${row.text} ${names[outcome]}`, count)}</VisuallyHidden>
    </AddressLink>
  );
}

function totalOf({ outcomes }: CountRow): number {
  return OUTCOMES_SHOWN.reduce((sum, outcome) => sum + outcomes[outcome], 0);
}

function textOf(count: (row: CountRow) => number): (row: CountRow) => string {
  return (row) => String(count(row));
}

function sumOf(rows: readonly CountRow[]): Readonly<Record<Outcome, number>> {
  const sum = (outcome: Outcome): number => rows.reduce((all, { outcomes }) => all + outcomes[outcome], 0);
  return {
    agrees: sum("agrees"),
    "within-rounding": sum("within-rounding"),
    differs: sum("differs"),
    "different-scope": sum("different-scope"),
    "cannot-check": sum("cannot-check"),
    observation: sum("observation"),
  };
}
