import { useCallback, useMemo, useRef } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { selectCompared, type Compared } from "../../state/selectCompared.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useEnglishNames } from "../frame/useEnglishNames.ts";
import { useCatalog } from "../frame/useShown.ts";
import { Chart } from "./Chart.tsx";
import { Chosen } from "./Chosen.tsx";
import { CompareFoot } from "./CompareFoot.tsx";
import { CompareSentence } from "./CompareSentence.tsx";
import { compareChartOf } from "./compareCharts.ts";
import { Conditions } from "./Conditions.tsx";
import { Differences } from "./Differences.tsx";
import { Standings } from "./Standings.tsx";
import { useReading } from "./useReading.ts";

/** Two to eight departments side by side: first what compares, then the figures, then what differs. */
export function CompareView() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const words = useMessages(commonMessages);
  useEnglishNames();
  const isTwoYears = compareChartOf(address.chart) === "dumbbell";
  const compared = useMemo(
    () => selectCompared(catalog, address, isTwoYears),
    [catalog, address, isTwoYears],
  );
  const remotes = useDisclosures(compared.entries.map(({ id }) => id));
  const here = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value.disclosure] : []));
  if (compared.entries.length === 0)
    return (
      <>
        <EmptyState title={words.nothingHere} />
        <Chosen compared={compared} />
      </>
    );
  if (remotes.some(({ status }) => status === "failed")) return <EmptyState title={words.failed} />;
  if (here.length < compared.entries.length) return <Skeleton shape="table" />;
  return <ComparePage disclosures={here} entries={compared.entries} compared={compared} />;
}

interface Props {
  readonly disclosures: readonly Disclosure[];
  readonly entries: readonly CatalogEntry[];
  readonly compared: Compared;
}

function ComparePage({ disclosures, entries, compared }: Props) {
  const reading = useReading(disclosures, entries);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useCallback(() => frame.current?.querySelector<SVGSVGElement>("svg[role=img]") ?? null, []);
  return (
    <>
      <CompareSentence reading={reading} compared={compared} />
      <AppOnly>
        <Chosen compared={compared} />
        <Conditions reading={reading} />
        <Standings reading={reading} />
      </AppOnly>
      <Chart reading={reading} frame={frame} picture={picture} />
      <AppOnly>
        <Differences reading={reading} />
      </AppOnly>
      <CompareFoot reading={reading} picture={picture} />
    </>
  );
}
