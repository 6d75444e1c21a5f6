import { useEffect, useMemo } from "react";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { entryWithMostYears } from "../../state/mostYears.ts";
import { useApp } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ChangePage } from "./ChangePage.tsx";

/** What moved since the year before: one body at a time, the one with the most years where none is named. */
export function ChangeView() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const reference = useApp((state) => state.reference);
  const referenceWanted = useApp((state) => state.referenceWanted);
  const { nothingHere } = useMessages(commonMessages);
  const entry = useMemo(() => entryWithMostYears(catalog, address), [catalog, address]);
  useEffect(() => {
    void referenceWanted();
  }, [referenceWanted]);
  if (entry === null) return <EmptyState title={nothingHere} />;
  if (reference.status === "idle" || reference.status === "loading") return <Skeleton shape="table" />;
  const changes = reference.status === "here" ? reference.value.codeChanges : null;
  return (
    <DisclosureGate key={entry.id} id={entry.id} waiting={<Skeleton shape="table" />}>
      {(checked) => <ChangePage entry={entry} checked={checked} changes={changes} />}
    </DisclosureGate>
  );
}
