import { useMemo } from "react";
import { shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import styles from "./DepartmentTable.module.css";
import { KindsBar } from "./KindsBar.tsx";
import type { GroupSum, PartialSum } from "./sums.ts";

/** What the departments loaded come to, each group for itself; every row says what it is not. */
export function SumTable({ sums }: { readonly sums: readonly GroupSum[] }) {
  const words = useMessages(overviewTableMessages);
  const columns = useSumColumns();
  return (
    <DataTable
      name={words.sums.title}
      className={styles["departments"] ?? ""}
      columns={columns}
      rows={sums}
      rowKey={({ group }) => group.key}
    />
  );
}

function useSumColumns(): readonly TableColumn<GroupSum>[] {
  const words = useMessages(overviewTableMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  return useMemo(() => {
    const nameOf = ({ group }: GroupSum): string =>
      words.group(
        group.region,
        common.yearPhase(group.year, group.phase),
        group.scope === "unit" ? words.unitScope : null,
      );
    const amount = (
      column: Required<Pick<TableColumn<GroupSum>, "id" | "label" | "phone">>,
      of: (sum: GroupSum) => PartialSum,
    ): TableColumn<GroupSum> => ({
      ...column,
      align: "end",
      kind: "amount",
      cell: (sum) => <Sum sum={of(sum)} caption={captionOf(nameOf(sum), column.label)} />,
    });
    const share = (part: PartialSum, whole: PartialSum): string | null =>
      part.without + whole.without > 0 ? null : shareText(part.figure.amount, whole.figure.amount, language);
    return [
      {
        id: "place",
        label: words.sums.place,
        head: <UnitHead label={words.sums.place} />,
        kind: "name",
        phone: "name",
        cell: (sum) => (
          <>
            <Printed>{nameOf(sum)}</Printed>
            <span className={styles["partial"]}>{common.partialSum(sum.group.entries.length)}</span>
          </>
        ),
        text: nameOf,
      },
      amount({ id: "total", label: words.total, phone: "amount" }, ({ total }) => total),
      {
        id: "kinds",
        label: words.split,
        kind: "bar",
        phone: "bar",
        cell: ({ total, basic, project }) =>
          total.without + basic.without + project.without > 0 ? null : (
            <KindsBar total={total.figure} basic={basic.figure} project={project.figure} />
          ),
      },
      amount({ id: "basic", label: words.kinds.basic, phone: "below" }, ({ basic }) => basic),
      amount({ id: "project", label: words.kinds.project, phone: "below" }, ({ project }) => project),
      {
        id: "project-share",
        label: words.projectShare,
        align: "end",
        phone: "below",
        cell: ({ project, total }) => share(project, total),
      },
      amount({ id: "three-public", label: words.threePublic, phone: "below" }, (sum) => sum.threePublic),
      {
        id: "three-public-share",
        label: words.threePublicShare,
        align: "end",
        phone: "below",
        cell: ({ threePublic, appropriation }) => share(threePublic, appropriation),
      },
    ];
  }, [words, common, language]);
}

function Sum({ sum, caption }: { readonly sum: PartialSum; readonly caption: string }) {
  const words = useMessages(overviewTableMessages).sums;
  return (
    <>
      {sum.without === 0 ? null : <span className={styles["word"]}>{words.without(sum.without)} </span>}
      <Amount figure={sum.figure} caption={caption} />
    </>
  );
}
