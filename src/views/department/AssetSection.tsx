import { useMemo } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import type { AssetLine } from "../../core/budget/procurement.ts";
import { stripListNumber } from "../../core/text/chinese.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { listedFigure, proseSays } from "./figures.ts";
import { MissingTable } from "./MissingTable.tsx";
import { useSentences } from "./useSentences.ts";
import { useCaption } from "./useCaption.ts";

/** What the department holds: items with their counts and values as printed, blanks left blank. */
export function AssetSection({ analysis: { disclosure } }: PartProps) {
  const words = useMessages(departmentMessages).assets;
  const terms = useMessages(budgetTerms);
  const { blankNote } = useMessages(commonMessages);
  const sentences = useSentences();
  const { assets } = disclosure;
  const columns = useAssetColumns(disclosure);
  const caption = useCaption(disclosure.department.name);
  const purchase = proseSays(disclosure, "asset-purchase");
  const asOf = assets.find((line) => line.asOf !== null)?.asOf ?? null;
  if (assets.length === 0) {
    return (
      <MissingTable
        id="assets"
        title={words.title}
        status="not-in-file"
        table={terms.tables.assets}
        figures={[
          {
            name: terms.measures["fixed-assets"],
            figure: proseSays(disclosure, "fixed-assets") ?? notInFile(),
          },
        ]}
        department={disclosure.department.name}
      />
    );
  }
  const blank = assets.some(({ quantity, value }) => quantity === null || value === null);
  return (
    <Section
      id="assets"
      title={words.title}
      note={sentences(asOf === null ? "" : words.note(asOf), blank ? blankNote : "")}
    >
      <DataTable
        name={words.title}
        columns={columns}
        totals={assets.filter(({ role }) => role === "total")}
        rows={assets.filter(({ role }) => role !== "total")}
        rowKey={({ cells }) => String(cells.value.row)}
      />
      {purchase === null ? null : (
        <p className={styles["said"]}>
          {words.purchase} <Amount figure={purchase} caption={caption(words.purchase)} variant="sentence" />
        </p>
      )}
    </Section>
  );
}

function useAssetColumns({ department }: Disclosure): readonly TableColumn<AssetLine>[] {
  const words = useMessages(departmentMessages).assets;
  const common = useMessages(commonMessages);
  const caption = useCaption(department.name);
  return useMemo(
    () => [
      {
        id: "item",
        label: words.item,
        head: <UnitHead label={words.item} />,
        kind: "name",
        cell: ({ item, role }) => (
          <CodedName
            code=""
            name={stripListNumber(item)}
            level={role === "inner" ? 3 : role === "total" ? 0 : 1}
          />
        ),
        text: ({ item }) => stripListNumber(item),
      },
      {
        id: "quantity",
        label: words.quantity,
        align: "end",
        cell: ({ quantity }) =>
          quantity === null ? <VisuallyHidden>{common.states.blank}</VisuallyHidden> : quantity,
        text: ({ quantity }) => quantity ?? "",
      },
      {
        id: "value",
        label: words.value,
        align: "end",
        kind: "amount",
        cell: ({ item, value, cells }) => (
          <Amount
            figure={listedFigure(value, cells.value)}
            caption={caption(words.title, item, words.value)}
          />
        ),
      },
    ],
    [words, common, caption],
  );
}
