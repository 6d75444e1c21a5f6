import { IDLE, LOADING } from "../core/remote.ts";
import { parseAddress } from "./address.ts";
import type { AppState, Beginning, ReferenceSlice } from "./shapes.ts";

type Set = (change: Partial<AppState>) => void;

/** Names and pinyin beside the documents' own: fetched when search opens or the page is in English. */
export function referenceSlice(beginning: Beginning, set: Set, get: () => AppState): ReferenceSlice {
  const { source } = beginning;
  return {
    // A link with a search text opens the search on it.
    searchOpen: parseAddress(beginning.query).address.q !== "",
    searchOpened: () => {
      set({ searchOpen: true });
      void get().referenceWanted();
    },
    searchClosed: () => {
      const { address } = get();
      set({
        searchOpen: false,
        ...(address.q === "" ? {} : { address: { ...address, q: "" }, step: "replace" }),
      });
    },
    reference: IDLE,
    referenceWanted: async () => {
      const { status } = get().reference;
      if (source === null || status === "loading" || status === "here") return;
      set({ reference: LOADING });
      const result = await source.reference();
      set({
        reference: result.ok
          ? { status: "here", value: result.value }
          : { status: "failed", error: result.error },
      });
    },
  };
}
