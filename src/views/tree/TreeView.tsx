import { useEffect, useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { lookUpName, referenceNames } from "../../core/classification/referenceNames.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useApp } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { usePrior } from "../frame/usePriorDisclosure.ts";
import { useShownEntry } from "../frame/useShown.ts";
import { NoTree } from "./NoTree.tsx";
import { treeNames } from "./treeNames.ts";
import { SumTree } from "./SumTree.tsx";
import { TreeFoot } from "./TreeFoot.tsx";
import { TreePage } from "./TreePage.tsx";
import { measureShown, readTree } from "./treeReading.ts";
import { TreeSentence } from "./TreeSentence.tsx";
import { TreeWaiting } from "./TreeWaiting.tsx";

/** Where the money goes: the functional tree of one department, or of several added up, as a map and as a table. */
export function TreeView() {
  const several = useApp((state) => state.address.dept.length > 1);
  return several ? <SumTree /> : <OneTree />;
}

function OneTree() {
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
  const { disclosure: prior, isAwaited } = usePrior(entry);
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
  const { one, tree } = reading;
  // The sentence grows by last year's move and by English names; the page should not move with it.
  const named = lang !== "en" || (reference.status !== "idle" && reference.status !== "loading");
  if (isAwaited || !named) return <TreeWaiting entry={entry} />;
  if (tree.root === null || one === null) return <NoTree disclosure={checked.disclosure} tree={tree} />;
  return (
    <TreePage
      reading={reading}
      root={tree.root}
      names={names}
      sentence={<TreeSentence reading={reading} one={one} names={names} />}
      Below={TreeFoot}
    />
  );
}
