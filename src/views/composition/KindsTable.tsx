import { useMemo } from "react";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Share } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { captionOf } from "../../ui/caption.ts";
import styles from "./Composition.module.css";
import type { Split } from "./splits.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface Props {
  readonly splits: readonly Split[];
  /** All departments together; null where they are not added up. */
  readonly sum: Split | null;
}

/** The bars as a table: total = basic + project, each with its share. */
export function KindsTable({ splits, sum }: Props) {
  const words = useMessages(compositionMessages).kinds;
  const columns = useKindColumns(
    splits.length,
    splits.some(({ rest }) => rest !== null),
  );
  return (
    <DataTable
      name={words.table}
      className={styles["table"] ?? ""}
      columns={columns}
      rows={splits}
      totals={sum === null ? [] : [sum]}
      rowKey={({ key }) => key}
    />
  );
}

function useKindColumns(departments: number, withRest: boolean): readonly TableColumn<Split>[] {
  const words = useMessages(compositionMessages).kinds;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  return useMemo(() => {
    const sumName = common.partialSum(departments);
    const nameOf = ({ entry }: Split): string => entry?.department ?? sumName;
    const amount = (
      id: string,
      label: string,
      figure: (split: Split) => Figure | null,
    ): TableColumn<Split> => ({
      id,
      label,
      align: "end",
      kind: "amount",
      phone: id === "total" ? "amount" : "below",
      cell: (split) => {
        const shown = figure(split);
        return shown === null ? null : <Amount figure={shown} caption={captionOf(nameOf(split), label)} />;
      },
    });
    const share = (id: string, figure: (split: Split) => Figure | null): TableColumn<Split> => ({
      id: `${id}-share`,
      label: words.share,
      align: "end",
      phone: "below",
      cell: (split) => {
        const part = figure(split);
        return part === null ? null : (
          <Share part={part} whole={split.total} caption={captionOf(nameOf(split), words.share)} />
        );
      },
    });
    return [
      {
        id: "department",
        label: words.department,
        head: <UnitHead label={words.department} />,
        kind: "name",
        phone: "name",
        cell: (split) => <Name split={split} sumName={sumName} alone={departments === 1} />,
        text: nameOf,
      },
      amount("total", terms.total, ({ total }) => total),
      amount("basic", `＝ ${terms.basic}`, ({ basic }) => basic),
      share("basic", ({ basic }) => basic),
      amount("project", `＋ ${terms.project}`, ({ project }) => project),
      share("project", ({ project }) => project),
      ...(withRest
        ? [amount("rest", `＋ ${words.rest}`, ({ rest }) => rest), share("rest", ({ rest }) => rest)]
        : []),
    ];
  }, [words, common, terms, departments, withRest]);
}

interface NameProps {
  readonly split: Split;
  readonly sumName: string;
  readonly alone: boolean;
}

function Name({ split: { entry }, sumName, alone }: NameProps) {
  if (entry === null) return sumName;
  if (alone) return entry.department;
  return (
    <AddressLink change={{ dept: [entry.departmentKey], year: [entry.year] }}>
      <Printed>{entry.department}</Printed>
    </AddressLink>
  );
}
