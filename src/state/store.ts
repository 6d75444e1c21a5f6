import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { addressSlice } from "./addressSlice.ts";
import { dataSlice } from "./dataSlice.ts";
import { embedSlice } from "./embedSlice.ts";
import { offlineSlice } from "./offlineSlice.ts";
import { ownSlice } from "./ownSlice.ts";
import { referenceSlice } from "./referenceSlice.ts";
import type { AppState, Beginning } from "./shapes.ts";

export type AppStore = StoreApi<AppState>;

/** The store of one page: facts and events, nothing derivable. */
export function createAppStore(beginning: Beginning): AppStore {
  return createStore<AppState>()((set, get) => ({
    ...addressSlice(beginning, set, get),
    ...dataSlice(beginning, set, get),
    ...referenceSlice(beginning, set, get),
    ...ownSlice(beginning, set, get),
    ...offlineSlice(set),
    ...embedSlice(set),
  }));
}
