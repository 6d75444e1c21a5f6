import type { RankingRow } from "../../core/analysis/threePublicRanking.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { FigureInRow } from "./FigureInRow.tsx";
import type { RankingParts } from "./rankingParts.ts";

/** 会议费 and 培训费 where the table has them beside 三公: never part of it. */
export function BesideSection({ ranking }: RankingParts) {
  const words = useMessages(threePublicMessages);
  const terms = useMessages(budgetTerms);
  const { beside: own, table } = words;
  const rows = ranking.rows.filter(({ beside }) => beside !== null);
  if (rows.length === 0) return null;
  const column = (
    id: string,
    label: string,
    figure: (row: RankingRow) => Figure | undefined,
    phone: "amount" | "below",
  ): TableColumn<RankingRow> => ({
    id,
    label,
    align: "end",
    kind: "amount",
    phone,
    cell: (row) => {
      const found = figure(row);
      return found === undefined ? null : (
        <FigureInRow cell={{ figure: found }} caption={captionOf(row.department, label)} />
      );
    },
  });
  return (
    <Section title={own.title} note={own.note}>
      <DataTable<RankingRow>
        name={own.title}
        rows={rows}
        rowKey={({ disclosure }) => disclosure}
        columns={[
          {
            id: "department",
            label: table.department,
            head: <UnitHead label={table.department} />,
            kind: "name",
            phone: "name",
            cell: ({ department }) => <Printed>{department}</Printed>,
          },
          column("own", own.own, ({ cells }) => cells["three-public"].figure, "amount"),
          column("meeting", terms.measures.meeting, ({ beside }) => beside?.meeting, "below"),
          column("training", terms.measures.training, ({ beside }) => beside?.training, "below"),
          column("whole", own.whole, ({ beside }) => beside?.whole, "below"),
        ]}
      />
    </Section>
  );
}
