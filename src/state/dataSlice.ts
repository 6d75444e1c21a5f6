import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { NOTHING_RELATED, relatedEditions, type Related } from "../core/budget/relatedEditions.ts";
import type { Result } from "../core/result.ts";
import { IDLE, LOADING } from "../core/remote.ts";
import type { DataError, Remote } from "../core/remote.ts";
import type { AppState, Beginning, CheckedDisclosure, DataSlice } from "./shapes.ts";

type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;
type Get = () => AppState;

export function dataSlice(beginning: Beginning, set: Set, get: Get): DataSlice {
  const { source, catalog, query } = beginning;
  const arrived = (id: string, remote: Remote<CheckedDisclosure>): void => {
    set((state) => ({ disclosures: { ...state.disclosures, [id]: remote } }));
  };
  const noSource: Result<never, DataError> = {
    ok: false,
    error: { kind: "forbidden-source", address: query },
  };
  const asked = new Map<string, Promise<Result<Disclosure, DataError>>>();
  const disclosureOf = (id: string): Promise<Result<Disclosure, DataError>> => {
    const before = asked.get(id);
    if (before !== undefined) return before;
    const now = source === null ? Promise.resolve(noSource) : source.disclosure(id);
    asked.set(id, now);
    void now.then(({ ok }) => (ok ? undefined : asked.delete(id)));
    return now;
  };
  return {
    catalog: catalog === null ? IDLE : { status: "here", value: catalog },
    disclosures: {},
    catalogWanted: async () => {
      if (pending(get().catalog)) return;
      set({ catalog: LOADING });
      const result = source === null ? noSource : await source.catalog();
      set({ catalog: remoteOf(result, (value) => value) });
    },
    disclosureWanted: async (id) => {
      if (pending(get().disclosures[id] ?? IDLE)) return;
      arrived(id, LOADING);
      const [result, related, checks] = await Promise.all([
        disclosureOf(id),
        relatedTo(id, get().catalog, disclosureOf),
        import("../core/checks/runChecks.ts").catch(() => null),
      ]);
      if (checks === null) {
        arrived(id, { status: "failed", error: { kind: "unreachable", address: id } });
        return;
      }
      arrived(
        id,
        remoteOf(result, (disclosure) => ({
          disclosure,
          checks: checks.runChecks(disclosure, related),
          related: [related.prior, related.budget].filter((each) => each !== null),
        })),
      );
    },
  };
}

/** What the catalog has of the year before and of the budget; what cannot be had is left out. */
async function relatedTo(
  id: string,
  catalog: Remote<Catalog>,
  disclosureOf: (id: string) => Promise<Result<Disclosure, DataError>>,
): Promise<Related<Disclosure>> {
  const entries = catalog.status === "here" ? catalog.value.entries : [];
  const own = entries.find((entry) => entry.id === id);
  if (own === undefined) return NOTHING_RELATED;
  const { prior, budget } = relatedEditions(own, entries, (entry) => entry);
  const load = async (entry: CatalogEntry | null): Promise<Disclosure | null> => {
    const result = entry === null ? null : await disclosureOf(entry.id);
    return result?.ok === true ? result.value : null;
  };
  const [before, planned] = await Promise.all([load(prior), load(budget)]);
  return { prior: before, budget: planned };
}

function pending(remote: Remote<unknown>): boolean {
  return remote.status === "loading" || remote.status === "here";
}

function remoteOf<A, B>(result: Result<A, DataError>, map: (value: A) => B): Remote<B> {
  return result.ok ? { status: "here", value: map(result.value) } : { status: "failed", error: result.error };
}
