import { useMemo } from "react";
import type { Revenue, RevenueSource } from "../../core/analysis/revenue.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { useCaption } from "./useCaption.ts";
import { useSentences } from "./useSentences.ts";

/** Where the money comes from; sources the table leaves blank are named under it. */
export function RevenueSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages).revenue;
  const terms = useMessages(budgetTerms);
  const { listSeparator } = useMessages(commonMessages);
  const sentences = useSentences();
  const { revenue, disclosure } = analysis;
  const name = useSourceName();
  const columns = useRevenueColumns(revenue, disclosure, name);
  const known = revenue.sources.filter(({ figure }) => figure.state !== "blank");
  const blanks = revenue.sources.filter(({ figure }) => figure.state === "blank").map(name);
  const fromProse = revenue.kind !== null && known.some(({ figure }) => figure.state === "stated-in-prose");
  const total: RevenueSource = {
    measure: "revenue",
    fund: null,
    name: null,
    level: 1,
    figure: revenue.total,
    share: null,
  };
  return (
    <Section
      id="revenue"
      title={words.title}
      note={sentences(
        revenue.kind === null
          ? words.proseNote
          : words.note(revenue.tables.map((kind) => terms.tables[kind])),
        fromProse ? words.blankInTable : "",
      )}
    >
      <DataTable
        name={words.title}
        columns={columns}
        totals={[total]}
        rows={known}
        rowKey={({ measure, fund, level }) => `${measure}-${fund ?? "all"}-${String(level)}`}
      />
      {blanks.length === 0 ? null : (
        <p className={styles["note"]}>{words.blanks(blanks.join(listSeparator))}</p>
      )}
    </Section>
  );
}

/** As printed in Chinese; the glossary's term in English, and where only the prose speaks of it. */
function useSourceName(): (source: RevenueSource) => string {
  const terms = useMessages(budgetTerms);
  const { language } = useReader();
  return useMemo(
    () =>
      ({ measure, fund, name }) => {
        if (language === "zh" && name !== null) return name;
        return fund === null ? terms.measures[measure] : terms.funds[fund];
      },
    [terms, language],
  );
}

function useRevenueColumns(
  { total }: Revenue,
  { department }: Disclosure,
  name: (source: RevenueSource) => string,
): readonly TableColumn<RevenueSource>[] {
  const words = useMessages(departmentMessages).revenue;
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department.name);
  return useMemo(
    () => [
      {
        id: "source",
        label: words.source,
        head: <UnitHead label={words.source} />,
        kind: "name",
        phone: "name",
        cell: (source) => <CodedName code="" name={name(source)} level={source.level} />,
        text: name,
      },
      {
        id: "amount",
        label: terms.total,
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: (source) => <Amount figure={source.figure} caption={caption(terms.revenue, name(source))} />,
      },
      {
        id: "share",
        label: words.ofTotal,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: ({ figure }) => <ShareBar part={figure} whole={total} colour="basic" width={80} />,
      },
    ],
    [words, terms, caption, name, total],
  );
}
