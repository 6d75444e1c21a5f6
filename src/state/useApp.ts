import { createContext, useContext, useEffect } from "react";
import { useStore } from "zustand";
import { IDLE } from "../core/remote.ts";
import type { Remote } from "../core/remote.ts";
import type { AppState, CheckedDisclosure } from "./shapes.ts";
import type { AppStore } from "./store.ts";

export const StoreContext = createContext<AppStore | null>(null);

/** Reads the page's store. The selector must return something stored or remembered, never a fresh object. */
export function useApp<T>(select: (state: AppState) => T): T {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useApp needs a StoreContext above it");
  return useStore(store, select);
}

/** One disclosure with its checks, asked for when a view first wants it. */
export function useDisclosure(id: string | null): Remote<CheckedDisclosure> {
  const remote = useApp((state) => (id === null ? IDLE : (state.disclosures[id] ?? IDLE)));
  const wanted = useApp((state) => state.disclosureWanted);
  // Own imports that come or go make disclosures idle again under the views that show them.
  const isIdle = remote.status === "idle";
  useEffect(() => {
    if (id !== null) void wanted(id);
  }, [id, isIdle, wanted]);
  return remote;
}

/** Several disclosures in the order of their ids. */
export function useDisclosures(ids: readonly string[]): readonly Remote<CheckedDisclosure>[] {
  const all = useApp((state) => state.disclosures);
  const wanted = useApp((state) => state.disclosureWanted);
  const key = ids.join(",");
  const isSomeIdle = ids.some((id) => (all[id] ?? IDLE).status === "idle");
  useEffect(() => {
    for (const id of key === "" ? [] : key.split(",")) void wanted(id);
  }, [key, isSomeIdle, wanted]);
  return ids.map((id) => all[id] ?? IDLE);
}
