import { useMemo } from "react";
import { isListed } from "../../core/checks/findingCounts.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityCorpusMessages } from "../../i18n/qualityCorpusMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Letter } from "./Letter.tsx";
import { OutcomeGroups } from "./OutcomeGroups.tsx";
import styles from "./Quality.module.css";
import { hasReadingNotes, ReadingList } from "./ReadingList.tsx";
import { RuleMarks } from "./RuleMarks.tsx";

interface Props {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
  /** The only department on the page: its name then stands in the sentence already. */
  readonly alone: boolean;
}

/** One document's checks: by rule as marks, then every result by outcome, and the text to copy. */
export function Results({ disclosure, checks, alone }: Props) {
  const words = useMessages(qualityMessages);
  const { unitHead } = useMessages(commonMessages);
  const { reading, found } = useMessages(qualityCorpusMessages);
  const { unit } = useReader();
  const { rule, outcome } = useApp((state) => state.address);
  const filtered = rule !== null || outcome !== null;
  const listed = useMemo(
    () => (filtered ? checks.filter((result) => isListed(result, { rule, outcome })) : checks),
    [checks, rule, outcome, filtered],
  );
  const name = (title: string): string => (alone ? title : `${disclosure.department.name} · ${title}`);
  return (
    <>
      <Section title={name(words.rules.title)} note={words.rules.note}>
        <RuleMarks checks={checks} />
      </Section>
      <Section title={name(words.results.title)} note={words.results.note(unitHead(unit))}>
        {filtered ? <p className={styles["note"]}>{found.count(listed.length, 1)}</p> : null}
        <OutcomeGroups disclosure={disclosure} checks={listed} filtered={filtered} />
        <Letter disclosure={disclosure} checks={checks} />
      </Section>
      {hasReadingNotes(disclosure) ? (
        <Section title={name(reading.title)}>
          <Fold summary={reading.summary(1)}>
            <ReadingList disclosure={disclosure} />
          </Fold>
        </Section>
      ) : null}
    </>
  );
}
