import { useMemo, type ReactNode } from "react";
import { isNilBesideBlank } from "../../core/checks/nilBesideBlank.ts";
import { coverageOf } from "../../core/file/coverage.ts";
import { STATUTORY_TABLES } from "../../core/budget/vocabulary.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import shared from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { FindingSentence } from "./FindingSentence.tsx";
import { findingGroups } from "./findings.ts";
import styles from "./FindingSection.module.css";

const MOST = 12;

/** What the checks come to: one line of agreement, then each that is more than that, with its figures. */
export function FindingSection({ analysis: { checks, disclosure } }: PartProps) {
  const words = useMessages(departmentMessages).findings;
  const terms = useMessages(budgetTerms);
  const groups = useMemo(() => findingGroups(checks), [checks]);
  const coverage = useMemo(() => coverageOf(disclosure), [disclosure]);
  const agreeing = checks.filter(({ outcome }) => outcome === "agrees").length;
  const nils = checks.filter(isNilBesideBlank).length;
  const rounding = checks.filter(({ outcome }) => outcome === "within-rounding").length;
  const named = (status: string) =>
    STATUTORY_TABLES.filter((kind) => coverage[kind] === status).map((kind) => terms.tables[kind]);
  const declared = named("declared-none");
  const absent = named("not-in-file");
  const toChecks = <AddressLink change={{ view: "quality", sort: null }}>{words.see}</AddressLink>;
  return (
    <Section id="findings" title={words.title} note={words.note}>
      <ul className={styles["findings"]}>
        {agreeing === 0 ? null : (
          <Line sign={<OutcomeSign outcome="agrees" words />} way={toChecks}>
            {words.allAgree(agreeing, nils)}
          </Line>
        )}
        {rounding === 0 ? null : (
          <Line sign={<OutcomeSign outcome="within-rounding" words />} way={toChecks}>
            {words.rounding(rounding)}
          </Line>
        )}
        {groups.slice(0, MOST).map(({ key, outcome, results }) => (
          <Line key={key} sign={<OutcomeSign outcome={outcome} words />} way={toChecks}>
            <FindingSentence results={results} disclosure={disclosure} />
          </Line>
        ))}
        {declared.length === 0 ? null : (
          <Line sign={<Tag>{terms.statuses["declared-none"]}</Tag>} way={toChecks}>
            {words.declared(declared)}
          </Line>
        )}
        {absent.length === 0 ? null : (
          <Line sign={<Tag>{terms.statuses["not-in-file"]}</Tag>} way={toChecks}>
            {words.absent(absent.length, absent)}
          </Line>
        )}
      </ul>
      {groups.length <= MOST ? null : <p className={shared["note"]}>{words.more(groups.length - MOST)}</p>}
    </Section>
  );
}

interface LineProps {
  readonly sign: ReactNode;
  readonly way: ReactNode;
  readonly children: ReactNode;
}

function Line({ sign, way, children }: LineProps) {
  return (
    <li>
      <span>{sign}</span>
      <span className={styles["finding"]}>{children}</span>
      <span className={styles["way"]}>{way}</span>
    </li>
  );
}
