import { useMemo } from "react";
import type { ChangeRow } from "../../core/analysis/change.ts";
import type { Measure, ReasonKind } from "../../core/budget/vocabulary.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { blankParents, type BlankParent } from "./blankCells.ts";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { Move } from "./DepartmentSentence.tsx";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";
import { MissingTable } from "./MissingTable.tsx";
import { PerVehicle } from "./PerVehicle.tsx";
import { ThreePublicTable } from "./ThreePublicTable.tsx";
import { useSentences } from "./useSentences.ts";
import { useCaption } from "./useCaption.ts";

/** 三公 with its items: amounts, their change, the share of 财政拨款支出, and what a blank leaves open. */
export function ThreePublicSection({ analysis }: PartProps) {
  const words = useMessages(departmentMessages).threePublic;
  const terms = useMessages(budgetTerms);
  const common = useMessages(commonMessages);
  const sentences = useSentences();
  const { threePublic, disclosure } = analysis;
  const blanks = useMemo(() => blankParents(disclosure), [disclosure]);
  const inFile = disclosure.tables.some(({ kind }) => kind === "three-public");
  const change = threePublic.changes.find(({ measure }) => measure === "three-public");
  if (threePublic.total.amount === null) {
    const table = disclosure.tables.find(({ kind }) => kind === "three-public");
    return (
      <MissingTable
        id="three-public"
        title={words.title}
        status={table?.status ?? "not-in-file"}
        table={terms.tables["three-public"]}
        figures={[]}
        department={disclosure.department.name}
      />
    );
  }
  const reason = reasonsOf(
    threePublic.changes,
    (measure) => terms.measures[measure],
    common.listSeparator,
    words.reasons,
  );
  const absent = inFile ? "" : words.noTable;
  return (
    <Section
      id="three-public"
      title={<Finding analysis={analysis} change={change} />}
      note={sentences(reason, absent, words.note)}
    >
      <ThreePublicTable analysis={analysis} />
      <ShareLine analysis={analysis} />
      {blanks.map((blank) => (
        <BlankNote
          key={`${blank.row}${blank.column}`}
          blank={blank}
          department={disclosure.department.name}
        />
      ))}
    </Section>
  );
}

/** The reasons of the whole, then those of items that give others, items with the same together; "" where the text gives none. */
function reasonsOf(
  changes: readonly ChangeRow[],
  nameOf: (measure: Measure) => string,
  separator: string,
  said: (
    reasons: readonly { readonly item: string | null; readonly kinds: readonly ReasonKind[] }[],
  ) => string,
): string {
  const whole = changes.find(({ measure }) => measure === "three-public")?.reasonKinds ?? [];
  const others = changes.filter(
    ({ measure, reasonKinds }) =>
      measure !== "three-public" && reasonKinds.length > 0 && reasonKinds.join() !== whole.join(),
  );
  const alike = new Map<string, ChangeRow[]>();
  for (const row of others) {
    const kinds = row.reasonKinds.join();
    alike.set(kinds, [...(alike.get(kinds) ?? []), row]);
  }
  const reasons = [
    ...(whole.length === 0 ? [] : [{ item: null, kinds: whole }]),
    ...[...alike.values()].map((rows) => ({
      item: rows.map(({ measure }) => nameOf(measure)).join(separator),
      kinds: rows[0]?.reasonKinds ?? [],
    })),
  ];
  return reasons.length === 0 ? "" : said(reasons);
}

type FindingProps = PartProps & { readonly change: ChangeRow | undefined };

/** “三公”经费26.00万元，比上年减少2.00万元，全在公务接待费. */
function Finding({ analysis: { threePublic, disclosure }, change }: FindingProps) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  const caption = useCaption(disclosure.department.name);
  const name = words.threePublic.title;
  const only = threePublic.changes.filter(
    ({ measure, delta }) => measure !== "three-public" && delta.amount !== null && delta.amount !== 0,
  );
  const sole = only.length === 1 && only[0]?.delta.amount === change?.delta.amount ? only[0] : undefined;
  const moved = change !== undefined && change.delta.amount !== null && change.delta.amount !== 0;
  const [againstMark, against] = leadingMark(moved ? words.against(disclosure.year - 1) : "");
  const [allInMark, allIn] = leadingMark(
    sole === undefined ? "" : words.threePublic.allIn(terms[sole.measure]),
  );
  return (
    <>
      {name}
      {language === "en" ? " " : ""}
      <Glued mark={againstMark}>
        <Amount figure={threePublic.total} caption={caption(name)} variant="sentence" />
      </Glued>
      {moved ? (
        <>
          {against}
          <Move figure={change.delta} caption={caption(name, words.change.delta)} mark={allInMark} />
          {allIn}
        </>
      ) : null}
    </>
  );
}

/** Its share of 财政拨款支出, the whole named, and the running cost per vehicle. */
function ShareLine({ analysis: { threePublic, disclosure } }: PartProps) {
  const words = useMessages(departmentMessages);
  const caption = useCaption(disclosure.department.name);
  const { whole, shareBefore, shareAfter, derivedWhole, vehicles, perVehicle } = words.threePublic;
  const { total, appropriation, operationPerVehicle } = threePublic;
  const { language } = useReader();
  const percent = shareText(total.amount, appropriation.amount, language);
  return (
    <p className={styles["said"]}>
      {percent === null ? null : (
        <>
          {shareBefore(percent)}
          <Amount figure={appropriation} caption={caption(whole)} variant="sentence" />
          {shareAfter(percent)}
        </>
      )}
      {operationPerVehicle === null ? null : (
        <>
          {words.semicolon}
          {perVehicle}{" "}
          <PerVehicle cost={operationPerVehicle} department={disclosure.department.name} variant="sentence" />
          {words.open}
          <Amount figure={operationPerVehicle.part} caption={caption(perVehicle)} /> ÷{" "}
          {operationPerVehicle.count}
          {words.comma}
          {vehicles(operationPerVehicle.count)}
          {words.close}
        </>
      )}
      {percent === null || appropriation.state !== "derived" ? null : derivedWhole}
    </p>
  );
}

/** A blank that is not stated, said in words, with the way to the cell. */
function BlankNote({ blank, department }: { readonly blank: BlankParent; readonly department: string }) {
  const words = useMessages(departmentMessages).threePublic;
  const { states, seeEvidence } = useMessages(commonMessages);
  const { openEvidence } = useReader();
  const caption = useCaption(department);
  return (
    <p className={styles["note"]}>
      {words.blankCell(blank.row, blank.totalColumn)}
      <Amount figure={blank.total} caption={caption(words.title, blank.row, blank.totalColumn)} />
      {words.blankCellColumn(blank.column)}
      {states.blank}
      {words.blankCellRest}
      <Amount figure={blank.child} caption={caption(words.title, blank.row, blank.column)} />
      {words.blankCellEnd}
      <LinkButton
        onClick={() =>
          openEvidence({ figure: blank.blank, caption: caption(words.title, blank.row, blank.column) })
        }
      >
        {seeEvidence}
      </LinkButton>
    </p>
  );
}
