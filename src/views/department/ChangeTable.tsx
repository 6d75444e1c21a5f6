import { useMemo } from "react";
import type { Change, ChangeRow } from "../../core/analysis/change.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { signedRate } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { Ratio } from "../../ui/Ratio.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./Department.module.css";
import { asWritten } from "./figures.ts";
import { useCaption } from "./useCaption.ts";

interface Props {
  readonly rows: readonly ChangeRow[];
  readonly change: Change;
  readonly disclosure: Disclosure;
}

/** Last year, the change as the text states it, this year, and the rate. */
export function ChangeTable({ rows, change, disclosure }: Props) {
  const words = useMessages(departmentMessages).change;
  const columns = useChangeColumns(change, disclosure, rows[0]?.base ?? "unknown");
  return (
    <DataTable
      name={words.title(change.baseYear, disclosure.year)}
      columns={columns}
      totals={rows.filter(({ measure }) => measure === "total")}
      rows={rows.filter(({ measure }) => measure !== "total")}
      rowKey={({ measure }) => measure}
    />
  );
}

function useChangeColumns(
  { baseYear }: Change,
  { department, year }: Disclosure,
  base: ChangeRow["base"],
): readonly TableColumn<ChangeRow>[] {
  const words = useMessages(departmentMessages).change;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department.name);
  return useMemo(() => {
    const name = ({ measure }: ChangeRow): string => terms[measure];
    const cell = (figure: Figure, row: ChangeRow, column: string, as: "amount" | "change" = "amount") => (
      <WrittenAmount figure={figure} caption={caption(name(row), column)} as={as} />
    );
    const prior = `${common.year(baseYear)} ${common.states[base === "computed" ? "stated" : base === "stated" ? "stated-in-prose" : "derived"]}`;
    const now = common.year(year);
    const delta = `${words.delta} ${base === "computed" ? common.states.derived : words.written}`;
    return [
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        phone: "name",
        cell: (row) =>
          INSIDE.has(row.measure) ? (
            <span className={styles["inside"]}>{words.ofWhich(name(row))}</span>
          ) : (
            name(row)
          ),
        text: name,
      },
      {
        id: "prior",
        label: prior,
        align: "end",
        kind: "amount",
        phone: "below",
        cell: (row) => cell(row.prior, row, prior),
      },
      {
        id: "delta",
        label: delta,
        align: "end",
        kind: "amount",
        phone: "below",
        cell: (row) => cell(asWritten(row.delta), row, delta, "change"),
      },
      {
        id: "now",
        label: now,
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: (row) => cell(row.now, row, now),
      },
      {
        id: "rate",
        label: words.rate,
        align: "end",
        phone: "below",
        cell: (row) => {
          const text = rateOf(row);
          return text === null ? null : (
            <Ratio text={text} part={row.delta} whole={row.prior} caption={caption(name(row), words.rate)} />
          );
        },
        text: (row) => rateOf(row) ?? "",
      },
    ];
  }, [words, common, terms, caption, baseYear, year, base]);
}

function rateOf({ delta, percent }: ChangeRow): string | null {
  return signedRate(delta.amount, percent);
}

const INSIDE: ReadonlySet<string> = new Set(["personnel", "public-operating"]);

interface WrittenProps {
  readonly figure: Figure;
  readonly caption: string;
  readonly as?: "amount" | "change";
}

/** An amount of a comparison; where the text compares nothing it says 原文未写, which is not a missing table. */
export function WrittenAmount({ figure, caption, as = "amount" }: WrittenProps) {
  const { notWritten } = useMessages(departmentMessages).change;
  if (figure.state === "not-in-file") return <span className={styles["word"]}>{notWritten}</span>;
  return <Amount figure={figure} caption={caption} as={as} />;
}
