import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Letter } from "./Letter.tsx";
import { OutcomeGroups } from "./OutcomeGroups.tsx";
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
  const { unit } = useReader();
  const name = (title: string): string => (alone ? title : `${disclosure.department.name} · ${title}`);
  return (
    <>
      <Section title={name(words.rules.title)} note={words.rules.note}>
        <RuleMarks checks={checks} />
      </Section>
      <Section title={name(words.results.title)} note={words.results.note(unitHead(unit))}>
        <OutcomeGroups disclosure={disclosure} checks={checks} />
        <Letter disclosure={disclosure} checks={checks} />
      </Section>
    </>
  );
}
