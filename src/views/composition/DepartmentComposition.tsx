import { useMemo } from "react";
import { compositionOf } from "../../core/analysis/compositionOf.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { BasicSection } from "./BasicSection.tsx";
import { useEnglishNames } from "../frame/useEnglishNames.ts";
import { FunctionSection } from "./FunctionSection.tsx";
import { ProjectSection } from "./ProjectSection.tsx";

interface Props {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
  /** The only department on the page: its parts then stand under no head of their own. */
  readonly alone: boolean;
}

/** What the two kinds consist of: functions, the economic classes of basic, the projects. */
export function DepartmentComposition({ disclosure, checks, alone }: Props) {
  const composition = useMemo(() => compositionOf(disclosure), [disclosure]);
  const { yearPhase } = useMessages(commonMessages);
  useEnglishNames();
  const level = alone ? 2 : 3;
  const parts = { disclosure, composition, level } as const;
  const sections = (
    <>
      <FunctionSection {...parts} checks={checks} />
      <BasicSection {...parts} />
      <ProjectSection {...parts} />
    </>
  );
  if (alone) return sections;
  return (
    <Section
      title={disclosure.department.name}
      note={`${disclosure.region.name} · ${yearPhase(disclosure.year, disclosure.phase)}`}
    >
      {sections}
    </Section>
  );
}
