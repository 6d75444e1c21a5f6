import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { shareText, signedRate } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { formatExact } from "../../core/money/formatAmount.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { Ratio } from "../../ui/Ratio.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { DepartmentName } from "./DepartmentName.tsx";
import styles from "./DepartmentTable.module.css";
import { EntryChecks } from "./EntryChecks.tsx";
import { KindsBar } from "./KindsBar.tsx";
import { SORT_VALUES, type SortKey } from "./order.ts";

type EntryColumn = TableColumn<CatalogEntry>;

interface Shown {
  readonly language: Language;
  readonly unit: MoneyUnit;
  /** Where every group has one row, an order has no effect and no button is shown. */
  readonly canSort: boolean;
}

/** The columns of the table of departments. */
export function departmentColumns(shown: Shown): readonly EntryColumn[] {
  const { language } = shown;
  const words = overviewTableMessages[language];
  const columns: readonly EntryColumn[] = [
    {
      id: "department",
      label: words.department,
      head: <UnitHead label={words.department} />,
      kind: "name",
      phone: "name",
      cell: (entry) => <DepartmentName entry={entry} />,
      text: ({ department }) => department,
    },
    amountColumn(shown, { id: "total", label: words.total, phone: "amount" }, ({ total }) => total),
    {
      id: "kinds",
      label: words.split,
      kind: "bar",
      phone: "bar",
      cell: (entry) => <KindsBar {...entry} />,
      text: () => "",
    },
    ratioColumn("project-share", words.projectShare, ({ project, total }) => ({
      part: project,
      whole: total,
      text: shareText(project.amount, total.amount, language),
    })),
    changeColumn(shown, words.change),
    ratioColumn("percent", words.percent, ({ change: { delta, prior, percent } }) => ({
      part: delta,
      whole: prior,
      text: signedRate(delta.amount, percent),
    })),
    amountColumn(
      shown,
      { id: "three-public", label: words.threePublic, phone: "below" },
      ({ threePublic }) => threePublic,
    ),
    shareOfAppropriation(language),
    {
      id: "checks",
      label: words.checks,
      phone: "below",
      cell: (entry) => <EntryChecks entry={entry} />,
      text: ({ checks }) =>
        checks.differs > 0 ? words.differ(checks.differs) : words.allAgree(checks.agrees),
    },
  ];
  return shown.canSort ? columns.map(sorted) : columns;
}

function sorted(column: EntryColumn): EntryColumn {
  const sortBy = SORT_VALUES[column.id as SortKey] as EntryColumn["sortBy"] | undefined;
  return sortBy === undefined ? column : { ...column, sortBy };
}

function amountColumn(
  { unit }: Shown,
  column: Required<Pick<EntryColumn, "id" | "label" | "phone">>,
  figure: (entry: CatalogEntry) => Figure,
): EntryColumn {
  return {
    ...column,
    align: "end",
    kind: "amount",
    cell: (entry) => <Amount figure={figure(entry)} caption={captionOf(entry.department, column.label)} />,
    text: (entry) => exactText(figure(entry), unit),
  };
}

function changeColumn({ unit, language }: Shown, label: string): EntryColumn {
  const words = overviewTableMessages[language];
  return {
    id: "change",
    label,
    align: "end",
    kind: "amount",
    phone: "below",
    cell: ({ change: { delta }, department }) =>
      delta.state === "not-in-file" ? (
        <span className={styles["word"]}>{words.notWritten}</span>
      ) : (
        <Amount figure={delta} caption={captionOf(department, label)} as="change" />
      ),
    text: ({ change }) => exactText(change.delta, unit),
  };
}

interface RatioOf {
  readonly part: Figure;
  readonly whole: Figure;
  /** Null where there is none. */
  readonly text: string | null;
}

function ratioColumn(id: SortKey, label: string, of: (entry: CatalogEntry) => RatioOf): EntryColumn {
  return {
    id,
    label,
    align: "end",
    phone: "below",
    cell: (entry) => {
      const { text, ...operands } = of(entry);
      return text === null ? null : (
        <Ratio {...operands} text={text} caption={captionOf(entry.department, label)} />
      );
    },
    text: (entry) => of(entry).text ?? "",
  };
}

function shareOfAppropriation(language: Language): EntryColumn {
  const words = overviewTableMessages[language];
  const { derived } = commonMessages[language].states;
  const share = ({ threePublic, appropriation }: CatalogEntry): string | null =>
    shareText(threePublic.amount, appropriation.amount, language);
  return {
    id: "three-public-share",
    label: words.threePublicShare,
    align: "end",
    phone: "below",
    cell: (entry) => {
      const text = share(entry);
      if (text === null) return null;
      const ratio = (
        <Ratio
          text={text}
          part={entry.threePublic}
          whole={entry.appropriation}
          caption={captionOf(entry.department, words.threePublic, words.threePublicShare)}
        />
      );
      if (entry.appropriation.state !== "derived") return ratio;
      return (
        <span>
          <span className={styles["word"]}>{derived} </span>
          {ratio}
        </span>
      );
    },
    text: (entry) => share(entry) ?? "",
  };
}

function exactText({ amount }: Figure, unit: MoneyUnit): string {
  return amount === null ? "" : formatExact(amount, unit).replaceAll(",", "");
}
