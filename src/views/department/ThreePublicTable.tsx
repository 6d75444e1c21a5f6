import { useMemo } from "react";
import type { ChangeRow } from "../../core/analysis/change.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import type { ColourToken } from "../../charts/palette.ts";
import { signedRate } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { classNames } from "../../ui/classNames.ts";
import { MiniBar } from "../../ui/chart/MiniBar.tsx";
import { usePaint } from "../../ui/chart/Patterns.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { WrittenAmount } from "./ChangeTable.tsx";
import { Ratio } from "../../ui/Ratio.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import shared from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { asWritten } from "./figures.ts";
import { useCaption } from "./useCaption.ts";
import styles from "./ThreePublicTable.module.css";

interface ItemRow {
  readonly measure: Measure;
  readonly level: 0 | 1 | 2;
  readonly figure: Figure;
  readonly tableFigure: Figure;
  readonly change: ChangeRow | undefined;
}

/** The items of 三公: this year with bars, last year as derived, the change as stated. */
export function ThreePublicTable({ analysis }: PartProps) {
  const { threePublic } = analysis;
  const words = useMessages(departmentMessages).threePublic;
  const columns = useColumns(analysis);
  const changeOf = (measure: Measure) => threePublic.changes.find((row) => row.measure === measure);
  const total: ItemRow = {
    measure: "three-public",
    level: 0,
    figure: threePublic.total,
    tableFigure: threePublic.total,
    change: changeOf("three-public"),
  };
  const items = threePublic.items.map((item): ItemRow => ({ ...item, change: changeOf(item.measure) }));
  return (
    <DataTable
      name={words.title}
      columns={columns}
      totals={[total]}
      rows={items}
      rowKey={({ measure }) => measure}
    />
  );
}

const HUES: Readonly<Partial<Record<Measure, ColourToken>>> = {
  overseas: "overseas",
  "vehicle-purchase": "purchase",
  "vehicle-operation": "operation",
  reception: "reception",
};

function useColumns({ disclosure, threePublic }: PartProps["analysis"]): readonly TableColumn<ItemRow>[] {
  const words = useMessages(departmentMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(disclosure.department.name);
  const { year } = disclosure;
  return useMemo(() => {
    const name = ({ measure, level }: ItemRow) => (level === 0 ? words.threePublic.sum : terms[measure]);
    const isComputed = threePublic.changes[0]?.base === "computed";
    const prior = `${common.year(year - 1)} ${common.states[isComputed ? "stated" : "derived"]}`;
    const delta = `${words.change.delta} ${isComputed ? common.states.derived : words.change.written}`;
    const compared = (row: ItemRow, column: string, part: "prior" | "delta") =>
      row.change === undefined ? (
        <span className={shared["word"]}>{words.change.notWritten}</span>
      ) : (
        <WrittenAmount
          figure={part === "delta" ? asWritten(row.change.delta) : row.change.prior}
          caption={caption(words.threePublic.title, name(row), column)}
          as={part === "delta" ? "change" : "amount"}
        />
      );
    return [
      {
        id: "item",
        label: words.change.item,
        head: <UnitHead label={words.change.item} />,
        kind: "name",
        phone: "name",
        cell: (row) => <ItemName measure={row.measure} level={row.level} name={name(row)} />,
        text: name,
      },
      {
        id: "now",
        label: common.year(year),
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: (row) => <Amount figure={row.figure} caption={caption(words.threePublic.title, name(row))} />,
      },
      {
        id: "bar",
        label: "",
        head: <VisuallyHidden>{words.threePublic.bar}</VisuallyHidden>,
        kind: "bar",
        phone: "bar",
        cell: (row) => <ItemBar row={row} total={threePublic.total} />,
      },
      {
        id: "prior",
        label: prior,
        head: <span className={shared["nowrap"]}>{prior}</span>,
        align: "end",
        kind: "amount",
        phone: "below",
        cell: (row) => compared(row, prior, "prior"),
      },
      {
        id: "delta",
        label: delta,
        head: <span className={shared["nowrap"]}>{delta}</span>,
        align: "end",
        kind: "amount",
        phone: "below",
        cell: (row) => compared(row, delta, "delta"),
      },
      {
        id: "rate",
        label: words.change.rate,
        align: "end",
        phone: "below",
        cell: (row) => <Rate row={row} caption={caption(name(row), words.change.rate)} />,
      },
    ];
  }, [words, common, terms, caption, year, threePublic]);
}

interface NameProps {
  readonly measure: Measure;
  readonly level: 0 | 1 | 2;
  readonly name: string;
}

function ItemName({ measure, level, name }: NameProps) {
  const hue = HUES[measure];
  const paint = usePaint();
  return (
    <span className={styles["item"]} data-level={level}>
      {level === 0 ? null : (
        <svg className={styles["swatch"]} width="8" height="8" aria-hidden="true">
          {hue === undefined ? null : <rect width="8" height="8" fill={paint(hue)} />}
        </svg>
      )}
      <span>{name}</span>
    </span>
  );
}

/** A bar from zero for what is stated; for a zero only the prose states, the words instead. */
function ItemBar({ row, total }: { readonly row: ItemRow; readonly total: Figure }) {
  const words = useMessages(departmentMessages).threePublic;
  const hue = HUES[row.measure];
  if (row.figure.amount === 0 && row.tableFigure.state === "blank") {
    return (
      <span className={styles["share"]}>
        <MiniBar figure={row.figure} full={total.amount} colour={hue ?? "hatch"} width={24} />
        <span className={classNames(shared["word"], shared["nowrap"])}>{words.proseZero}</span>
      </span>
    );
  }
  return hue === undefined ? null : (
    <MiniBar figure={row.figure} full={total.amount} colour={hue} width={240} />
  );
}

/** The rate of an item's change; nothing where it has none. */
function Rate({ row: { change }, caption }: { readonly row: ItemRow; readonly caption: string }) {
  const text = change === undefined ? null : signedRate(change.delta.amount, change.percent);
  if (change === undefined || text === null) return null;
  return <Ratio text={text} part={change.delta} whole={change.prior} caption={caption} />;
}
