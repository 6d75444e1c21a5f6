import type { RankingRow } from "../../core/analysis/threePublicRanking.ts";
import { FUNDS } from "../../core/budget/vocabulary.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { captionOf } from "../../ui/caption.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { FigureInRow } from "./FigureInRow.tsx";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";

/** Which money the whole is paid from: by the table's fund columns, else as the document names it. */
export function FundsSection({ ranking: { rows } }: RankingParts) {
  const words = useMessages(threePublicMessages);
  const terms = useMessages(budgetTerms);
  const { funds: own, items, table } = words;
  const columns = FUNDS.filter((fund) => rows.some((row) => row.funds.some((each) => each.fund === fund)));
  if (rows.every(({ money }) => money === null)) return null;
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
          {
            id: "total",
            label: items["three-public"],
            align: "end",
            kind: "amount",
            phone: "amount",
            cell: ({ cells, department }) => (
              <FigureInRow
                cell={cells["three-public"]}
                caption={captionOf(department, items["three-public"])}
              />
            ),
          },
          ...columns.map((fund) => ({
            id: fund,
            label: terms.funds[fund],
            align: "end" as const,
            kind: "amount" as const,
            phone: "below" as const,
            cell: ({ funds, department }: RankingRow) => {
              const found = funds.find((each) => each.fund === fund);
              return found === undefined ? null : (
                <FigureInRow
                  cell={found}
                  caption={captionOf(department, items["three-public"], terms.funds[fund])}
                />
              );
            },
          })),
          {
            id: "named",
            label: own.named,
            head: <span className={styles["gap"]}>{own.named}</span>,
            kind: "text",
            phone: "below",
            cell: ({ money }) => <span className={styles["gap"]}>{own.said[money ?? "unnamed"]}</span>,
          },
        ]}
      />
    </Section>
  );
}
