import { useMemo } from "react";
import type { ThreePublicRanking } from "../../core/analysis/threePublicRanking.ts";
import { threePublicRankingOf, type RankingMember } from "../../core/analysis/threePublicRankingOf.ts";
import type { Catalog, CatalogEntry } from "../../core/budget/catalog.ts";
import { relatedEditions } from "../../core/budget/relatedEditions.ts";
import { selectGroup, type OneGroup } from "../../state/oneGroup.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { useCatalog } from "../frame/useShown.ts";

/** More documents outside the ranking are not fetched: the overview lists them. */
const MOST_OTHERS = 24;

/** What the view shows, computed once for the documents that are here. */
export interface RankingReading {
  readonly status: "loading" | "failed" | "here";
  readonly group: OneGroup;
  readonly ranking: ThreePublicRanking;
  /** Documents of the same bodies or places that are not even listed. */
  readonly notListed: number;
}

/** The ranking that the address asks for; `loading` until every document of it is here or has failed. */
export function useRanking(): RankingReading {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const group = useMemo(() => selectGroup(catalog, address), [catalog, address]);
  // The same documents are the same plan, whatever else of the address changes.
  const ids = group.entries.map(({ id }) => id).join();
  const plan = useMemo(() => planOf(catalog, ids.split(",")), [catalog, ids]);
  const remotes = useDisclosures(plan.ids);
  const held = useApp((state) => state.disclosures);
  const settled = remotes.every(({ status }) => status === "here" || status === "failed");
  const failed = plan.members.some(({ entry }) => held[entry.id]?.status === "failed");
  const ranking = useMemo(() => {
    const here = (id: string | null) => {
      const remote = id === null ? undefined : held[id];
      return remote?.status === "here" ? remote.value.disclosure : null;
    };
    const member = ({ entry, prior }: Planned): readonly RankingMember[] => {
      const disclosure = settled ? here(entry.id) : null;
      return disclosure === null ? [] : [{ disclosure, prior: here(prior) }];
    };
    return threePublicRankingOf(plan.members.flatMap(member), plan.others.flatMap(member));
  }, [plan, held, settled]);
  return {
    status: failed ? "failed" : settled ? "here" : "loading",
    group,
    ranking,
    notListed: plan.notListed,
  };
}

interface Planned {
  readonly entry: CatalogEntry;
  /** Id of the same body's document of the year before; null where none is on file. */
  readonly prior: string | null;
}

interface Plan {
  readonly members: readonly Planned[];
  readonly others: readonly Planned[];
  readonly ids: readonly string[];
  readonly notListed: number;
}

function planOf({ entries }: Catalog, ranked: readonly string[]): Plan {
  const group = ranked.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  const members = group.map((entry): Planned => {
    const related = relatedEditions(entry, entries, (each) => each);
    return { entry, prior: related.prior?.id ?? null };
  });
  const bodies = new Set(group.map(({ departmentKey }) => departmentKey));
  const places = new Set(group.map(({ region }) => region.code));
  const near = entries
    .filter(
      ({ id, departmentKey, region }) =>
        !ranked.includes(id) && (bodies.has(departmentKey) || places.has(region.code)),
    )
    .sort(
      (a, b) => Number(bodies.has(b.departmentKey)) - Number(bodies.has(a.departmentKey)) || b.year - a.year,
    );
  const others = near.slice(0, MOST_OTHERS).map((entry): Planned => ({ entry, prior: null }));
  const ids = [...members, ...others].flatMap(({ entry, prior }) =>
    prior === null ? [entry.id] : [entry.id, prior],
  );
  return { members, others, ids: [...new Set(ids)], notListed: near.length - others.length };
}
