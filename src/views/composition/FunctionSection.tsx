import { useMemo } from "react";
import { classColour } from "../../charts/palette.ts";
import type { FunctionSplit } from "../../core/analysis/composition.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Share, ShareBar } from "../../ui/chart/ShareBar.tsx";
import { SplitMark } from "../../ui/chart/SplitMark.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { captionOf } from "../../ui/caption.ts";
import { CodedName } from "../frame/CodedName.tsx";
import styles from "./Composition.module.css";
import { NotListed } from "./NotListed.tsx";
import type { PartProps } from "./parts.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";

interface Props extends PartProps {
  readonly checks: readonly CheckResult[];
}

/** Each class, section and item with its total, basic and project. */
export function FunctionSection({ disclosure, composition, checks, level }: Props) {
  const words = useMessages(compositionMessages).functions;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const { byFunction, total, parts } = composition;
  const isDivided = byFunction.some(isSplit);
  const columns = useFunctionColumns(disclosure.department.name, total, isDivided);
  const title = (
    <>
      {level === 3 ? <VisuallyHidden>{`${disclosure.department.name} `}</VisuallyHidden> : null}
      {words.title}
    </>
  );
  if (byFunction.length === 0) {
    const said = parts.map(({ measure, figure }) => ({ name: terms[measure], figure }));
    return (
      <Section title={title} level={level}>
        <NotListed disclosure={disclosure} kind="expenditure" said={said} whole={total} />
      </Section>
    );
  }
  const blanks = byFunction.some(({ basic, project }) =>
    [basic, project].some(({ state }) => state === "blank"),
  );
  const note = blanks
    ? `${common.blankNote}${rowsAddUp(byFunction, checks) ? words.noGap : ""}`
    : common.zeroNote;
  return (
    <Section
      title={title}
      level={level}
      note={isDivided ? `${note}${words.bar}` : `${words.oneColumn}${common.zeroNote}${words.plainBar}`}
      aside={
        <AddressLink change={{ view: "tree", dept: [disclosure.department.key], year: [disclosure.year] }}>
          {words.openTree}
        </AddressLink>
      }
    >
      <DataTable
        name={words.title}
        className={styles["table"] ?? ""}
        columns={columns}
        rows={byFunction}
        rowKey={({ code }) => code}
        emphasised={(row) => row.level === 1}
      />
    </Section>
  );
}

/** Whether the table has a column for basic or for project, whatever stands in it. */
function isSplit({ basic, project }: FunctionSplit): boolean {
  return [basic, project].some(({ state }) => state !== "not-in-file");
}

/** Whether every row's kinds were checked against its total and agree. */
function rowsAddUp(rows: readonly FunctionSplit[], checks: readonly CheckResult[]): boolean {
  const source = rows[0]?.total.sources[0];
  if (source?.kind !== "cell") return false;
  const sums = checks.filter(
    ({ rule, subject }) => rule === "kinds-equal-total" && subject.table === source.table,
  );
  const checked = new Set(
    sums.filter(({ outcome }) => outcome === "agrees").map(({ subject }) => subject.code),
  );
  return rows.every(({ code }) => checked.has(code)) && sums.every(({ outcome }) => outcome === "agrees");
}

function useFunctionColumns(
  department: string,
  whole: Figure,
  isDivided: boolean,
): readonly TableColumn<FunctionSplit>[] {
  const words = useMessages(compositionMessages).functions;
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  return useMemo(() => {
    const amount = (id: "total" | "basic" | "project"): TableColumn<FunctionSplit> => ({
      id,
      label: terms[id],
      align: "end",
      kind: "amount",
      phone: id === "total" ? "amount" : "below",
      cell: (row) => <Amount figure={row[id]} caption={captionOf(department, row.name, terms[id])} />,
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
        label: common.name,
        head: <UnitHead label={common.name} />,
        kind: "name",
        phone: "name",
        cell: (row) => <CodedName code={row.code} name={row.name} level={row.level} />,
        text: ({ name }) => name,
      },
      amount("total"),
      ...(isDivided ? [amount("basic"), amount("project")] : []),
      {
        id: "share",
        label: words.ofTotal,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: ({ total, basic, project, code }) =>
          isDivided ? (
            <span className={styles["marked"]}>
              <SplitMark
                basic={basic}
                project={project}
                whole={whole}
                label={spoken([terms.basic, basic], [terms.project, project], total, language)}
                width={240}
              />
              <Share part={total} whole={whole} />
            </span>
          ) : (
            <ShareBar part={total} whole={whole} colour={`${classColour(code).family}-edge`} width={240} />
          ),
      },
    ];
  }, [words, common, terms, language, department, whole, isDivided]);
}

/** 基本支出 59.35% 项目支出 40.65%: the parts of a row for who cannot see its bar; null where no part is known. */
function spoken(
  basic: readonly [name: string, figure: Figure],
  project: readonly [name: string, figure: Figure],
  total: Figure,
  language: Language,
): string | null {
  const parts = [basic, project].flatMap(([name, { amount }]) => {
    const share = shareText(amount, total.amount, language);
    return share === null ? [] : [`${name} ${share}`];
  });
  return parts.length === 0 ? null : parts.join(" ");
}
