import type { ComparedMeasure } from "../../core/analysis/comparison.ts";
import type { Comparand } from "../../core/analysis/comparability.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { measureName } from "../../i18n/measureName.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Share } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import type { Reading } from "./useReading.ts";

/** The figures of the bars: a row per document, in groups that compare; each share beside its amount and its whole in the row. */
export function MeasureTable({ reading }: { readonly reading: Reading }) {
  const { comparison, names } = reading;
  const words = useMessages(compareMessages);
  const groupName = useGroupName(reading);
  const columns = useColumns(reading);
  const { groups } = comparison;
  const order = groups.flat();
  const rows = [...comparison.members].sort(
    (a, b) => order.indexOf(a.disclosure) - order.indexOf(b.disclosure),
  );
  const ofMember = ({ disclosure }: Comparand): number =>
    groups.findIndex((group) => group.includes(disclosure));
  return (
    <DataTable
      name={words.titles.table}
      rows={rows}
      rowKey={({ disclosure }) => disclosure}
      {...(groups.length > 1 && groups.some((group) => group.length > 1)
        ? {
            groupOf: (member: Comparand) => ({ key: String(ofMember(member)), label: groupName(member) }),
          }
        : {})}
      columns={[
        {
          id: "department",
          label: words.table.department,
          head: <UnitHead label={words.table.department} />,
          kind: "name",
          phone: "name",
          cell: ({ disclosure }) => <Printed>{names.said(disclosure)}</Printed>,
        },
        ...columns,
      ]}
    />
  );
}

/** What a group has in common: 2025年 · 预算 · 部门 · 区县级. */
function useGroupName({ names }: Reading): (member: Comparand) => string {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  return ({ disclosure, scope, level }) =>
    words.group([names.period(disclosure), common.scopes[scope], words.conditions.levels[level]]);
}

function useColumns({ comparison, names }: Reading): readonly TableColumn<Comparand>[] {
  const terms = useMessages(budgetTerms);
  const common = useMessages(commonMessages);
  const words = useMessages(compareMessages);
  const cellOf = ({ cells }: ComparedMeasure, member: Comparand) =>
    cells.find(({ disclosure }) => disclosure === member.disclosure);
  return comparison.measures.flatMap((measure): readonly TableColumn<Comparand>[] => {
    const name = measureName(measure.measure, terms);
    const amounts: TableColumn<Comparand> = {
      id: measure.measure,
      label: name,
      align: "end",
      kind: "amount",
      phone: "below",
      sortBy: (member) => cellOf(measure, member)?.figure.amount ?? null,
      cell: (member) => {
        const cell = cellOf(measure, member);
        if (cell === undefined) return null;
        const caption = captionOf(names.full(member.disclosure), names.period(member.disclosure), name);
        return <Amount figure={cell.figure} caption={caption} />;
      },
    };
    const { whole } = measure;
    if (whole === null) return [amounts];
    const label = `${name}${common.share}`;
    return [
      amounts,
      {
        id: `${measure.measure}-share`,
        label,
        head: words.shareOf(words.wholes[whole]).split(/[，,]/u)[0],
        align: "end",
        phone: "below",
        cell: (member) => {
          const cell = cellOf(measure, member);
          return cell?.whole == null ? null : <Share part={cell.figure} whole={cell.whole} />;
        },
      },
    ];
  });
}
