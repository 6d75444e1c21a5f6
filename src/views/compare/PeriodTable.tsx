import type { PeriodMeasure, PeriodRow } from "../../core/analysis/comparison.ts";
import { MINUS } from "../../core/money/formatAmount.ts";
import { signedRate } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { measureName } from "../../i18n/measureName.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import type { Reading } from "./useReading.ts";
import { useSaying } from "./useSaying.ts";

interface Row {
  readonly period: PeriodRow;
  readonly moved: PeriodMeasure;
}

/** Both years of every measure, the change and its rate where the years compare, else why there is none. */
export function PeriodTable({ reading }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  const { conditions } = useSaying(reading.names);
  const rows = reading.comparison.periods.flatMap((period) =>
    period.measures.map((moved): Row => ({ period, moved })),
  );
  const figures = useFigureColumns(reading);
  return (
    <DataTable
      name={words.titles.table}
      rows={rows}
      rowKey={({ period, moved }) => `${period.body} ${moved.measure}`}
      groupOf={({ period }) => ({ key: period.body, label: reading.names.of(period.after.disclosure) })}
      columns={[
        {
          id: "measure",
          label: words.table.measure,
          head: <UnitHead label={words.table.measure} />,
          kind: "name",
          phone: "name",
          cell: ({ moved }) => measureName(moved.measure, terms),
        },
        ...figures,
        {
          id: "rate",
          label: words.rate,
          align: "end",
          phone: "below",
          cell: ({ moved: { delta, percent } }) =>
            signedRate(delta?.amount ?? null, percent?.replace(/^-/u, "") ?? null),
        },
        {
          id: "points",
          label: words.points,
          align: "end",
          phone: "below",
          cell: ({ moved: { points } }) => <Points points={points} />,
        },
        {
          id: "why",
          label: words.why,
          kind: "text",
          phone: "below",
          cell: ({ period: { barriers } }) =>
            barriers.length === 0 ? null : <Printed>{words.barredChange(conditions(barriers))}</Printed>,
        },
      ]}
    />
  );
}

function Points({ points }: { readonly points: string | null }) {
  const common = useMessages(commonMessages);
  if (points === null) return null;
  return common.points(points.startsWith("-") ? `${MINUS}${points.slice(1)}` : `+${points}`);
}

function useFigureColumns({ comparison, names }: Reading): readonly TableColumn<Row>[] {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  const common = useMessages(commonMessages);
  const [first] = comparison.periods;
  const caption = ({ moved }: Row, which: "before" | "after"): string =>
    captionOf(
      names.full(moved[which].disclosure),
      names.period(moved[which].disclosure),
      measureName(moved.measure, terms),
    );
  const year = (which: "before" | "after"): TableColumn<Row> => ({
    id: which,
    label: first === undefined ? "" : common.year(first[which].year),
    align: "end",
    kind: "amount",
    phone: which === "after" ? "amount" : "below",
    cell: (row) => <Amount figure={row.moved[which].figure} caption={caption(row, which)} />,
  });
  return [
    year("before"),
    year("after"),
    {
      id: "change",
      label: words.change,
      align: "end",
      kind: "amount",
      phone: "below",
      cell: (row) =>
        row.moved.delta === null ? null : (
          <Amount
            figure={row.moved.delta}
            as="change"
            caption={captionOf(caption(row, "after"), words.change)}
          />
        ),
    },
  ];
}
