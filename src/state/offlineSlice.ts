import type { AppState, OfflineSlice } from "./shapes.ts";

type Set = (change: (state: AppState) => Partial<AppState>) => void;

/** How old what is shown is, and whether a new version of the page waits. */
export function offlineSlice(set: Set): OfflineSlice {
  return {
    kept: {},
    ageHeard: (address, since) => {
      set(({ kept }) => {
        if ((kept[address] ?? null) === since) return {};
        const others = Object.entries(kept).filter(([file]) => file !== address);
        return { kept: Object.fromEntries(since === null ? others : [...others, [address, since]]) };
      });
    },
    update: null,
    updateHeard: (update) => {
      set(() => ({ update }));
    },
  };
}
