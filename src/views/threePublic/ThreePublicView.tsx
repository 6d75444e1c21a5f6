import { commonMessages } from "../../i18n/commonMessages.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { BesideSection } from "./BesideSection.tsx";
import { FundsSection } from "./FundsSection.tsx";
import { PeersSection } from "./PeersSection.tsx";
import { RankingFoot } from "./RankingFoot.tsx";
import { RankingPart } from "./RankingPart.tsx";
import { RankingSentence } from "./RankingSentence.tsx";
import { rankingState } from "./rankingState.ts";
import { StandingSection } from "./StandingSection.tsx";
import { UnrankedSection } from "./UnrankedSection.tsx";
import { useRanking } from "./useRanking.ts";

/** 三公 across departments: what compares is ranked item by item, what does not is listed with the reason. */
export function ThreePublicView() {
  const reading = useRanking();
  const address = useApp((state) => state.address);
  const words = useMessages(threePublicMessages);
  const common = useMessages(commonMessages);
  if (reading.group.entries.length === 0)
    return (
      <EmptyState
        title={words.nothing}
        actions={
          <AddressLink change={{ view: "overview", dept: [], year: [] }}>{words.toOverview}</AddressLink>
        }
      >
        {words.nothingWhy}
      </EmptyState>
    );
  if (reading.status === "failed") return <EmptyState title={common.failed} />;
  if (reading.status === "loading") return <Skeleton shape="table" />;
  const state = rankingState(address, reading.ranking);
  const parts = { ...reading, state };
  return (
    <>
      <RankingSentence {...parts} />
      <RankingPart {...parts} />
      <AppOnly>
        <UnrankedSection {...parts} />
        <StandingSection {...parts} />
        <FundsSection {...parts} />
        <BesideSection {...parts} />
        <PeersSection {...parts} />
      </AppOnly>
      <RankingFoot {...parts} />
    </>
  );
}
