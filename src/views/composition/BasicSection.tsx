import { useMemo } from "react";
import type { EconomicNode } from "../../core/analysis/composition.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { captionOf } from "../../ui/caption.ts";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Composition.module.css";
import { NotListed } from "./NotListed.tsx";
import type { PartProps } from "./parts.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface EconomicRow extends Omit<EconomicNode, "level"> {
  readonly level: 0 | 1 | 2;
}

/** What the basic part is: personnel, public operating, and the economic classes with their sections. */
export function BasicSection({ disclosure, composition, level }: PartProps) {
  const words = useMessages(compositionMessages).basic;
  const { economic, personnel, publicOperating } = composition;
  const terms = useMessages(budgetTerms).measures;
  const basic = composition.parts.find(({ measure }) => measure === "basic")?.figure ?? personnel;
  const rows = useMemo(() => economic.flatMap((each) => [each, ...each.children]), [economic]);
  const isDivided = rows.some(isSplit);
  const columns = useEconomicColumns(disclosure.department.name, basic, isDivided);
  const whole: EconomicRow = {
    code: "",
    name: words.whole,
    level: 0,
    total: basic,
    personnel,
    publicOperating,
    share: null,
    children: [],
  };
  const parts = [
    { name: terms.personnel, figure: personnel },
    { name: terms["public-operating"], figure: publicOperating },
  ];
  return (
    <Section
      title={<Title department={disclosure.department.name} basic={basic} parts={parts} />}
      level={level}
      note={isDivided || rows.length === 0 ? words.note : `${words.note}${words.oneColumn}`}
    >
      {rows.length === 0 ? (
        <NotListed disclosure={disclosure} kind="basic-economic" said={parts} whole={basic} />
      ) : (
        <DataTable
          name={words.economic}
          className={styles["table"] ?? ""}
          columns={columns}
          totals={[whole]}
          rows={rows}
          rowKey={({ code }) => code}
          emphasised={(row) => row.level === 1}
        />
      )}
    </Section>
  );
}

interface TitleProps {
  readonly department: string;
  readonly basic: Figure;
  readonly parts: readonly { readonly name: string; readonly figure: Figure }[];
}

/** 基本支出653.82万元：人员经费615.70万元，公用经费38.12万元. */
function Title({ department, basic, parts }: TitleProps) {
  const words = useMessages(compositionMessages);
  const { language } = useReader();
  const space = language === "en" ? " " : "";
  const known = parts.filter(({ figure }) => figure.amount !== null);
  return (
    <>
      {words.basic.title}
      {space}
      <Amount figure={basic} caption={captionOf(department, words.basic.title)} variant="sentence" />
      {known.map(({ name, figure }, index) => (
        <span key={name}>
          {index === 0 ? words.colon : words.comma}
          {language === "en" ? name.toLowerCase() : name}
          {space}
          <Amount
            figure={figure}
            caption={captionOf(department, words.basic.title, name)}
            variant="sentence"
          />
        </span>
      ))}
    </>
  );
}

/** Whether the table has a column for personnel or for public operating, whatever stands in it. */
function isSplit({ personnel, publicOperating }: EconomicNode): boolean {
  return [personnel, publicOperating].some(({ state }) => state !== "not-in-file");
}

function useEconomicColumns(
  department: string,
  basic: Figure,
  isDivided: boolean,
): readonly TableColumn<EconomicRow>[] {
  const words = useMessages(compositionMessages).basic;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  return useMemo(() => {
    const amount = (
      id: "total" | "personnel" | "publicOperating",
      label: string,
    ): TableColumn<EconomicRow> => ({
      id,
      label,
      align: "end",
      kind: "amount",
      phone: id === "total" ? "amount" : "below",
      cell: (row) => <Amount figure={row[id]} caption={captionOf(department, row.name, label)} />,
    });
    return [
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
        head: <UnitHead label={words.item} />,
        kind: "name",
        phone: "name",
        cell: (row) => <CodedName code={row.code} name={row.name} level={row.level} />,
        text: ({ name }) => name,
      },
      amount("total", terms.total),
      ...(isDivided
        ? [amount("personnel", terms.personnel), amount("publicOperating", terms["public-operating"])]
        : []),
      {
        id: "share",
        label: words.ofBasic,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: ({ total }) => <ShareBar part={total} whole={basic} colour="basic" width={240} />,
      },
    ];
  }, [words, common, terms, department, basic, isDivided]);
}
