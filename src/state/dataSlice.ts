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
      const [result, checks] = await Promise.all([
        source === null ? noSource : source.disclosure(id),
        import("../core/checks/runChecks.ts").catch(() => null),
      ]);
      if (checks === null) {
        arrived(id, { status: "failed", error: { kind: "unreachable", address: id } });
        return;
      }
      arrived(
        id,
        remoteOf(result, (disclosure) => ({ disclosure, checks: checks.runChecks(disclosure) })),
      );
    },
  };
}

function pending(remote: Remote<unknown>): boolean {
  return remote.status === "loading" || remote.status === "here";
}

function remoteOf<A, B>(result: Result<A, DataError>, map: (value: A) => B): Remote<B> {
  return result.ok ? { status: "here", value: map(result.value) } : { status: "failed", error: result.error };
}
