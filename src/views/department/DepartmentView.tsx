import { useMemo, type ReactNode } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { appMessages } from "../../i18n/appMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useDisclosure } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { useEnglishNames } from "../frame/useEnglishNames.ts";
import { usePrior } from "../frame/usePriorDisclosure.ts";
import { useShownEntry } from "../frame/useShown.ts";
import { Contents } from "./Contents.tsx";
import { DepartmentParts } from "./DepartmentParts.tsx";
import { DepartmentSentence } from "./DepartmentSentence.tsx";
import { analyseDepartment, type DepartmentAnalysis } from "./departmentAnalysis.ts";
import { HeadlineFigures } from "./HeadlineFigures.tsx";
import { KindsBar } from "./KindsBar.tsx";
import { Room } from "./Room.tsx";
import { DepartmentWaiting } from "./DepartmentWaiting.tsx";

/** What one department plans: its figures at once from the catalog, all parts once its disclosure is here. */
export function DepartmentView() {
  const entry = useShownEntry();
  const empty = useMessages(appMessages).empty;
  if (entry === null) return <EmptyState title={empty.title}>{empty.text}</EmptyState>;
  return <Department key={entry.id} entry={entry} />;
}

function Department({ entry }: { readonly entry: CatalogEntry }) {
  const remote = useDisclosure(entry.id);
  const checked = remote.status === "here" ? remote.value : null;
  const { disclosure: prior, isAwaited } = usePrior(entry);
  const { embedded } = useReader();
  // Last year's document brings a chart with it; a page around an embed should not move with it.
  const analysis = useAnalysis(embedded && isAwaited ? null : checked, prior);
  useEnglishNames();
  return (
    <>
      <Sentence notes={useNotes(entry, analysis)}>
        <DepartmentSentence entry={entry} change={analysis?.change ?? null} />
      </Sentence>
      <HeadlineFigures entry={entry} analysis={analysis} />
      <KindsBar
        total={entry.total}
        parts={
          analysis?.composition.parts ?? [
            { measure: "basic", figure: entry.basic },
            { measure: "project", figure: entry.project },
          ]
        }
      />
      <AppOnly>
        <Contents />
      </AppOnly>
      <DisclosureGate id={entry.id} waiting={<DepartmentWaiting />}>
        {() => (analysis === null ? <DepartmentWaiting /> : <DepartmentParts analysis={analysis} />)}
      </DisclosureGate>
    </>
  );
}

function useAnalysis(checked: CheckedDisclosure | null, prior: Disclosure | null): DepartmentAnalysis | null {
  return useMemo(
    () => (checked === null ? null : analyseDepartment(checked.disclosure, checked.checks, prior)),
    [checked, prior],
  );
}

function useNotes(entry: CatalogEntry, analysis: DepartmentAnalysis | null): readonly ReactNode[] {
  const words = useMessages(departmentMessages);
  const common = useMessages(commonMessages);
  const phase = common.phaseNote[entry.phase];
  return [
    ...(phase === null ? [] : [phase]),
    words.bodyNote(entry.departmentCode, entry.region.name, entry.region.code),
    ...(entry.consolidated === null
      ? []
      : [<Units key="units" count={entry.consolidated} entry={entry} analysis={analysis} />]),
  ];
}

interface UnitsProps {
  readonly count: number;
  readonly entry: CatalogEntry;
  readonly analysis: DepartmentAnalysis | null;
}

/** 汇总2个单位：…: the number from the catalog, the names once they are here; until then room for names as long as the department's. */
function Units({ count, entry, analysis }: UnitsProps) {
  const { units } = useMessages(departmentMessages);
  if (analysis !== null) return units(count, analysis.disclosure.consolidates?.units ?? []);
  const known = units(count, []);
  const expected = units(
    count,
    Array.from({ length: count }, () => entry.department),
  );
  return (
    <>
      {known}
      <Room>{expected.slice(known.length)}</Room>
    </>
  );
}
