import { IDLE } from "../core/remote.ts";
import type { AppState, SearchSlice } from "./shapes.ts";

export function searchSlice(set: (change: Partial<AppState>) => void): SearchSlice {
  return {
    searchOpen: false,
    searchEntries: IDLE,
    searchOpened: () => {
      set({ searchOpen: true });
    },
    searchClosed: () => {
      set({ searchOpen: false });
    },
  };
}
