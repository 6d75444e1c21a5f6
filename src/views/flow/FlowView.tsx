import { useMemo } from "react";
import { flowOf } from "../../core/analysis/flowOf.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { selectFlow } from "../../state/flowEntries.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useEnglishNames } from "../frame/useEnglishNames.ts";
import { useCatalog } from "../frame/useShown.ts";
import { DepartmentPicker } from "../frame/DepartmentPicker.tsx";
import { AddressLink } from "../../state/AddressLink.tsx";
import { BalanceTable } from "./BalanceTable.tsx";
import { FlowChart } from "./FlowChart.tsx";
import { FlowFoot } from "./FlowFoot.tsx";
import { flowReading, type FlowReading } from "./flowReading.ts";
import { FlowSentence } from "./FlowSentence.tsx";
import { KindsApart } from "./KindsApart.tsx";
import { LeftOut } from "./LeftOut.tsx";
import styles from "./Flow.module.css";

/** From which money to which purpose: sources, departments, functional classes, basic and project. */
export function FlowView() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const selected = useMemo(() => selectFlow(catalog, address), [catalog, address]);
  const words = useMessages(commonMessages);
  const flowWords = useMessages(flowMessages);
  const remotes = useDisclosures(selected.entries.map(({ id }) => id));
  const all = useApp((state) => state.disclosures);
  const here = useMemo(
    () =>
      selected.entries.flatMap(({ id }) => {
        const remote = all[id];
        return remote?.status === "here" ? [remote.value] : [];
      }),
    [selected, all],
  );
  const unnamed = useEnglishNames();
  const reading = useMemo(
    () =>
      unnamed || here.length === 0 || here.length < selected.entries.length
        ? null
        : flowReading(flowOf(here.map(({ disclosure }) => disclosure)), selected, flowWords.subject),
    [unnamed, here, selected, flowWords],
  );
  if (selected.entries.length === 0) return <EmptyState title={words.nothingHere} />;
  if (remotes.some(({ status }) => status === "failed")) return <EmptyState title={words.failed} />;
  // The picker keeps its place while departments come and go.
  return (
    <>
      {reading === null ? <Skeleton shape="sentence" /> : <Head reading={reading} />}
      <AppOnly>
        <div className={styles["aside"]}>
          <DepartmentPicker shown={selected.entries.map(({ departmentKey }) => departmentKey)} />
        </div>
      </AppOnly>
      {reading === null ? <Skeleton shape="table" /> : <Body reading={reading} checked={here} />}
    </>
  );
}

interface PartProps {
  readonly reading: FlowReading;
}

function Head({ reading }: PartProps) {
  return reading.flow.departments.length === 0 ? (
    <Nothing reading={reading} />
  ) : (
    <FlowSentence reading={reading} />
  );
}

function Body({ reading, checked }: PartProps & { readonly checked: readonly CheckedDisclosure[] }) {
  const { flow } = reading;
  if (flow.departments.length === 0) {
    return (
      <>
        <LeftOut reading={reading} />
        <FlowFoot reading={reading} checked={checked} picture={null} />
      </>
    );
  }
  return (
    <FlowChart reading={reading} checked={checked}>
      <AppOnly>
        <KindsApart flow={flow} />
        <BalanceTable flow={flow} />
      </AppOnly>
      <LeftOut reading={reading} />
    </FlowChart>
  );
}

function Nothing({ reading: { subject, year, phase, flow } }: { readonly reading: FlowReading }) {
  const words = useMessages(flowMessages);
  const { phaseNote } = useMessages(commonMessages);
  const [only, ...more] = flow.leftOut;
  const [before, after] = words.nothing(subject, year, phase);
  const note = phaseNote[phase];
  return (
    <>
      <Sentence notes={note === null ? [] : [note]}>
        {only === undefined || more.length > 0 || only.spending.amount === null ? (
          words.nothingAtAll(subject)
        ) : (
          <>
            <Printed>{before}</Printed>
            <span className={styles["whole"]}>
              <Amount
                figure={only.spending}
                caption={captionOf(subject, words.spending)}
                variant="sentence"
              />
            </span>
            <Printed>{after}</Printed>
          </>
        )}
      </Sentence>
      <EmptyState
        title={words.nothingAtAll(subject)}
        actions={<AddressLink change={{ view: "overview", dept: [] }}>{words.overview}</AddressLink>}
      >
        {words.nothingWhy}
      </EmptyState>
    </>
  );
}
