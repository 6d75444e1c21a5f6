import { useEffect, useMemo } from "react";
import { summedTreeOf } from "../../core/analysis/summedTreeOf.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { lookUpName, referenceNames } from "../../core/classification/referenceNames.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeSumMessages } from "../../i18n/treeSumMessages.ts";
import { selectOneYear, type OneYear } from "../../state/oneYear.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { Contributions } from "./Contributions.tsx";
import { SumFoot } from "./SumFoot.tsx";
import { SumLeftOut } from "./SumLeftOut.tsx";
import { SumSentence } from "./SumSentence.tsx";
import { treeNames } from "./treeNames.ts";
import { TreePage, type BelowProps } from "./TreePage.tsx";
import { measureShown, readSum } from "./treeReading.ts";

/** Several departments added up: one tree, and for each line the departments that spend there. */
export function SumTree() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const { entries, absent } = useMemo(() => selectOneYear(catalog, address), [catalog, address]);
  const words = useMessages(commonMessages);
  const remotes = useDisclosures(entries.map(({ id }) => id));
  const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value.disclosure] : []));
  const failed = remotes.some(({ status }) => status === "failed");
  if (entries.length === 0) return <EmptyState title={words.nothingHere} />;
  if (failed) return <EmptyState title={words.failed} />;
  if (here.length < entries.length) return <Skeleton shape="table" />;
  return (
    <SumOf key={entries.map(({ id }) => id).join()} disclosures={here} entries={entries} absent={absent} />
  );
}

interface Props {
  readonly disclosures: readonly Disclosure[];
  readonly entries: readonly CatalogEntry[];
  readonly absent: OneYear["absent"];
}

function SumOf({ disclosures, entries, absent }: Props) {
  const { lang, measure: wanted } = useApp((state) => state.address);
  const reference = useApp((state) => state.reference);
  const referenceWanted = useApp((state) => state.referenceWanted);
  const words = useMessages(treeSumMessages);
  const held = reference.status === "here" ? reference.value : null;
  const reading = useMemo(() => {
    const names = held === null ? null : referenceNames(held.functions);
    const summed = summedTreeOf(
      disclosures,
      ({ year }) =>
        (code) =>
          names === null ? null : (lookUpName(names, code, year)?.name ?? null),
    );
    return readSum({ summed, entries, absent }, words.subject(summed.summed.length));
  }, [disclosures, entries, absent, held, words]);
  useEffect(() => {
    if (lang === "en") void referenceWanted();
  }, [lang, referenceWanted]);
  const measure = measureShown(reading, wanted);
  const names = useMemo(() => treeNames(lang, held?.classNames ?? null, measure), [lang, held, measure]);
  const { sum, tree } = reading;
  if (sum === null || tree.root === null)
    return <EmptyState title={words.nothing}>{words.nothingWhy}</EmptyState>;
  return (
    <TreePage
      reading={reading}
      root={tree.root}
      names={names}
      sentence={<SumSentence sum={sum} root={tree.root} names={names} />}
      Beside={Contributions}
      Below={BelowSum}
    />
  );
}

function BelowSum(props: BelowProps) {
  const { sum } = props.reading;
  if (sum === null) return null;
  return (
    <>
      <SumLeftOut sum={sum} />
      <SumFoot {...props} sum={sum} />
    </>
  );
}
