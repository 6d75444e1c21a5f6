import { useMemo } from "react";
import { compositionOf } from "../../core/analysis/compositionOf.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { Section } from "../../ui/Section.tsx";
import { BasicSection } from "./BasicSection.tsx";
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
  const level = alone ? 2 : 3;
  const parts = { disclosure, composition, level } as const;
  const sections = (
    <>
      <FunctionSection {...parts} checks={checks} />
      <BasicSection {...parts} />
      <ProjectSection {...parts} />
    </>
  );
  return alone ? sections : <Section title={disclosure.department.name}>{sections}</Section>;
}
