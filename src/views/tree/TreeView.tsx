import { useEffect, useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { lookUpName, referenceNames } from "../../core/classification/referenceNames.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useApp } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { usePriorDisclosure } from "../frame/usePriorDisclosure.ts";
import { useShownEntry } from "../frame/useShown.ts";
import { NoTree } from "./NoTree.tsx";
import { treeNames } from "./treeNames.ts";
import { TreePage } from "./TreePage.tsx";
import { measureShown, readTree } from "./treeReading.ts";
import { TreeWaiting } from "./TreeWaiting.tsx";

/** Where the money of one department goes: its functional tree as a map and as a table, with one selection. */
export function TreeView() {
  const entry = useShownEntry();
  const words = useMessages(commonMessages);
  if (entry === null) return <EmptyState title={words.nothingHere} />;
  return (
    <DisclosureGate key={entry.id} id={entry.id} waiting={<TreeWaiting entry={entry} />}>
      {(checked) => <TreeOf checked={checked} entry={entry} />}
    </DisclosureGate>
  );
}

function TreeOf({ checked, entry }: { readonly checked: CheckedDisclosure; readonly entry: CatalogEntry }) {
  const { lang, measure: wantedMeasure } = useApp((state) => state.address);
  const reference = useApp((state) => state.reference);
  const referenceWanted = useApp((state) => state.referenceWanted);
  const prior = usePriorDisclosure(entry);
  const held = reference.status === "here" ? reference.value : null;
  const reading = useMemo(() => {
    const names = held === null ? null : referenceNames(held.functions);
    const { year } = checked.disclosure;
    return readTree(checked, prior, (code) =>
      names === null ? null : (lookUpName(names, code, year)?.name ?? null),
    );
  }, [checked, prior, held]);
  const unnamed = reading.nodes.some((node) => node.nameSource === "reference");
  const wanted = lang === "en" || unnamed;
  useEffect(() => {
    if (wanted) void referenceWanted();
  }, [wanted, referenceWanted]);
  const measure = measureShown(reading, wantedMeasure);
  const names = useMemo(() => treeNames(lang, held?.classNames ?? null, measure), [lang, held, measure]);
  return reading.tree.root === null ? (
    <NoTree reading={reading} />
  ) : (
    <TreePage reading={reading} root={reading.tree.root} names={names} />
  );
}
