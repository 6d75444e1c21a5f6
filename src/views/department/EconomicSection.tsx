import { useMemo, useState } from "react";
import type { EconomicNode } from "../../core/analysis/composition.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { usePrinting } from "../../ui/useMedia.ts";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { MissingTable } from "./MissingTable.tsx";
import { useCaption } from "./useCaption.ts";

const LARGEST = 5;

/** What the basic part buys: the economic classes, and the largest items of them. */
export function EconomicSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages).economic;
  const terms = useMessages(budgetTerms);
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const { composition, disclosure, headline } = analysis;
  const columns = useEconomicColumns(headline.basic, disclosure);
  const classes = composition.economic;
  const items = useMemo(() => classes.flatMap(({ children }) => children), [classes]);
  if (classes.length === 0) {
    const table = disclosure.tables.find(({ kind }) => kind === "basic-economic");
    return (
      <MissingTable
        id="economic"
        title={words.title}
        status={table?.status ?? "not-in-file"}
        table={terms.tables["basic-economic"]}
        figures={[
          { name: terms.measures.personnel, figure: headline.personnel },
          { name: terms.measures["public-operating"], figure: headline.publicOperating },
        ]}
        department={disclosure.department.name}
      />
    );
  }
  const all = open || printing || items.length <= LARGEST;
  return (
    <Section id="economic" title={words.title} note={words.note}>
      <DataTable
        name={words.title}
        columns={columns}
        rows={all ? classes.flatMap((each) => [each, ...each.children]) : [...classes, ...largest(items)]}
        rowKey={({ code }) => code}
        emphasised={({ level }) => level === 1}
      />
      {items.length <= LARGEST ? null : (
        <p className={styles["note"]}>
          {all ? null : words.rest(LARGEST, items.length)}
          <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.less : words.all}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}

function largest(items: readonly EconomicNode[]): readonly EconomicNode[] {
  return [...items].sort((a, b) => (b.total.amount ?? -1) - (a.total.amount ?? -1)).slice(0, LARGEST);
}

function useEconomicColumns(basic: Figure, { department }: Disclosure): readonly TableColumn<EconomicNode>[] {
  const words = useMessages(departmentMessages).economic;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department.name);
  return useMemo(
    () => [
      {
        id: "code",
        label: common.code,
        kind: "code",
        phone: "code",
        cell: ({ code }) => code,
        text: ({ code }) => code,
      },
      {
        id: "name",
        label: words.item,
        kind: "name",
        phone: "name",
        cell: ({ code, name, level }) => <CodedName code={code} name={name} level={level} />,
        text: ({ name }) => name,
      },
      {
        id: "total",
        label: terms.total,
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: ({ name, total }) => <Amount figure={total} caption={caption(terms.basic, name)} />,
      },
      {
        id: "share",
        label: words.ofBasic,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: ({ total }) => <ShareBar part={total} whole={basic} colour="basic" width={80} />,
      },
    ],
    [words, common, terms, caption, basic],
  );
}
