import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import { NOTHING_RELATED, relatedEditions, type Related } from "../core/budget/relatedEditions.ts";
import { err, type Result } from "../core/result.ts";
import { IDLE, LOADING } from "../core/remote.ts";
import type { DataError, Remote } from "../core/remote.ts";
import { joinOwn } from "./joinOwn.ts";
import type { AppState, Beginning, CheckedDisclosure, DataSlice } from "./shapes.ts";

type Set = (change: Partial<AppState> | ((state: AppState) => Partial<AppState>)) => void;
type Get = () => AppState;

export function dataSlice(beginning: Beginning, set: Set, get: Get): DataSlice {
  const { source, catalog, query } = beginning;
  const arrived = (id: string, remote: Remote<CheckedDisclosure>): void => {
    set((state) => ({ disclosures: { ...state.disclosures, [id]: remote } }));
  };
  const noSource = noSourceFor(query);
  const disclosureOf = disclosuresOnce(beginning, get);
  return {
    catalog: catalog === null ? IDLE : { status: "here", value: catalog },
    shipped: catalog,
    disclosures: {},
    catalogWanted: async () => {
      if (pending(get().catalog)) return;
      set({ catalog: LOADING });
      const [result] = await Promise.all([
        source === null ? noSource : source.catalog(),
        beginning.imports?.expected() === true ? get().ownWanted() : null,
      ]);
      const own = get().own?.imports ?? [];
      set({
        catalog: remoteOf(result, (value) => joinOwn(value, own)),
        ...(result.ok ? { shipped: result.value } : {}),
      });
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

type Disclosed = Promise<Result<Disclosure, DataError>>;

function noSourceFor(query: string): Result<never, DataError> {
  return { ok: false, error: { kind: "forbidden-source", address: query } };
}

/** Gives disclosures by id, each fetched once; one that could not be had is asked for again. */
function disclosuresOnce({ source, query }: Beginning, get: Get): (id: string) => Disclosed {
  const asked = new Map<string, Disclosed>();
  return (id) => {
    const own = get().own?.imports.find(({ entry }) => entry.id === id);
    const edition = own === undefined ? id : `${id} ${own.importedAt}`;
    const before = asked.get(edition);
    if (before !== undefined) return before;
    const shipped = (): Disclosed => source?.disclosure(id) ?? Promise.resolve(noSourceFor(query));
    const now = own === undefined ? shipped() : ownDisclosure(id, get().ownJson);
    asked.set(edition, now);
    void now.then(({ ok }) => (ok ? undefined : asked.delete(edition)));
    return now;
  };
}

/** An own import as its file says it; unreadable where an earlier version of the page wrote it. */
async function ownDisclosure(
  id: string,
  json: (id: string) => Promise<string | null>,
): Promise<Result<Disclosure, DataError>> {
  const [text, { readDisclosure }] = await Promise.all([json(id), import("../core/file/readDisclosure.ts")]);
  const read = readDisclosure(text ?? "");
  return read.ok ? read : err({ kind: "unreadable", address: id, detail: JSON.stringify(read.error) });
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
